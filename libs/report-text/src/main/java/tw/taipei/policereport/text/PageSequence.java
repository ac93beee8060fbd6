package tw.taipei.policereport.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines with numbers that count up from the first page to the last.
 *
 * @param marks in the order of the text, without those of which another line with the same number may be the mark
 * @param standsAtTop whether a page starts with its number
 */
record PageSequence(List<Candidate> marks, boolean standsAtTop) {

    /** Beyond it the number that stands further up belongs to another page. */
    private static final int MOST_ALIKE = 8;
    /** A page may have so many times the lines of another. */
    private static final int LARGEST_RATIO = 3;

    /** A cover and a table of contents may go uncounted or unmarked. */
    private static final int LATEST_FIRST = 5;

    /** @param line how many printed lines there are up to it */
    record Candidate(int start, int end, int line, int number) {}

    private record Link(Candidate mark, Link before, int length) {}

    PageSequence {
        marks = List.copyOf(marks);
    }

    /**
     * @param candidates lines of one kind in the order of the text
     * @param sure whether they are page numbers if they all count up; else only at even distances
     * @param lines printed lines of the whole text
     */
    static Optional<PageSequence> among(List<Candidate> candidates, boolean sure, int fewest, int lines) {
        List<Candidate> longest = longest(candidates);
        List<Candidate> chain = sure && longest.size() == candidates.size() ? longest : even(longest);
        if (chain.size() < fewest) {
            return Optional.empty();
        }
        int most = 0;
        for (int i = 1; i < chain.size(); i++) {
            most = Math.max(most, chain.get(i).line() - chain.get(i - 1).line());
        }
        int lead = chain.get(0).line();
        int tail = lines - chain.get(chain.size() - 1).line();
        boolean fromStart = chain.get(0).number() <= LATEST_FIRST
                && lead <= most * (chain.get(0).number() + 1);
        boolean whole = fromStart && tail <= 2 * most;
        return whole ? Optional.of(new PageSequence(certain(chain, candidates), lead * 2 <= most)) : Optional.empty();
    }

    /** The longest chain of lines, each with the number after that of the line before, and of equals the evenest. */
    private static List<Candidate> longest(List<Candidate> candidates) {
        Map<Integer, Deque<Link>> links = new HashMap<>();
        Link longest = null;
        for (Candidate candidate : candidates) {
            Link before = null;
            for (Link link : links.getOrDefault(candidate.number() - 1, new ArrayDeque<>())) {
                before = before == null || better(link, before, candidate) ? link : before;
            }
            Link link = new Link(candidate, before, before == null ? 1 : before.length() + 1);
            Deque<Link> alike = links.computeIfAbsent(candidate.number(), number -> new ArrayDeque<>());
            alike.addFirst(link);
            if (alike.size() > MOST_ALIKE) {
                alike.removeLast();
            }
            longest = longest == null || link.length() >= longest.length() ? link : longest;
        }
        List<Candidate> chain = new ArrayList<>();
        for (Link link = longest; link != null; link = link.before()) {
            chain.add(link.mark());
        }
        Collections.reverse(chain);
        return chain;
    }

    private static boolean better(Link link, Link other, Candidate next) {
        return link.length() != other.length()
                ? link.length() > other.length()
                : unevenness(link, next) < unevenness(other, next);
    }

    private static int unevenness(Link link, Candidate next) {
        int average = next.line() / Math.max(1, next.number());
        return Math.abs(next.line() - link.mark().line() - average);
    }

    /** The end of a chain, as long as its distances are those of pages; the last page may be short. */
    private static List<Candidate> even(List<Candidate> chain) {
        if (chain.size() < 2) {
            return chain;
        }
        List<Integer> distances = new ArrayList<>();
        for (int i = 1; i < chain.size(); i++) {
            distances.add(chain.get(i).line() - chain.get(i - 1).line());
        }
        int usual = distances.stream().sorted().toList().get(distances.size() / 2);
        int last = distances.size() - 1;
        boolean shortLast = distances.get(last) < usual;
        int first = shortLast ? last : last + 1;
        while (first > 0 && isEven(distances.get(first - 1), usual)) {
            first--;
        }
        return chain.subList(first, chain.size());
    }

    private static boolean isEven(int distance, int usual) {
        return distance <= usual * LARGEST_RATIO && distance * LARGEST_RATIO >= usual;
    }

    /** A cell that has the number of its page would be as good a mark; then neither is one. */
    private static List<Candidate> certain(List<Candidate> chain, List<Candidate> candidates) {
        int usual = (chain.get(chain.size() - 1).line() - chain.get(0).line()) / Math.max(1, chain.size() - 1);
        Map<Integer, List<Candidate>> byNumber = candidates.stream().collect(Collectors.groupingBy(Candidate::number));
        return chain.stream()
                .filter(mark -> byNumber.get(mark.number()).stream()
                        .filter(other -> other.line() != mark.line())
                        .noneMatch(other -> Math.abs(other.line() - mark.line()) * 2 < usual))
                .toList();
    }
}
