package tw.taipei.policereport.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds page numbers and running heads, which are printed but are no data. A number on the first or last line of a page
 * is one when the same can be said of at least half of all pages and the numbers count up with them; words are a running
 * head when the line stands there on at least half of all pages.
 */
final class PageFurniture {

    /** The folded line without spaces: {@code 3}, {@code -3-}, {@code 第3頁}, {@code 第3頁,共34頁}, {@code 3/34}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:第|-|~|\\(|Page)?(\\d{1,4})(?:頁|-|~|\\))?(?:(?:/共?|of|[,，]?共)\\d{1,4}頁?)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORDS_AND_NUMBER = Pattern.compile("(\\D{0,40})(\\d{1,4})(\\D{0,40})");
    private static final Pattern WORDS = Pattern.compile("\\D{2,40}");

    /** Two numbers that count up stand on two pages by chance too easily. */
    private static final int FEWEST = 3;

    private static final int LONGEST_LINE = 200;

    /** @param words that stand beside the number; in a line of words alone the number is that of the page */
    private record Candidate(int page, int start, int end, int number, String words, boolean numbered) {

        /** A cover may go uncounted, so what counts is the distance between a page and its number. */
        String kind() {
            return number - page + words;
        }
    }

    private final String text;
    private final Map<Integer, Candidate> tops = new HashMap<>();
    private final Map<Integer, Candidate> bottoms = new HashMap<>();

    private PageFurniture(String text) {
        this.text = text;
    }

    /**
     * The text with spaces in place of page numbers and running heads, so that lines and offsets stay.
     *
     * @param lines of the text, for a text whose pages no form feeds part
     */
    static String blanked(String text, List<Line> lines) {
        String once = blankedOnce(text, lines);
        // A number may stand below a running head.
        return once.equals(text) ? text : blankedOnce(once, lines);
    }

    private static String blankedOnce(String text, List<Line> lines) {
        PageFurniture furniture = new PageFurniture(text);
        int pages = text.indexOf('\f') < 0 ? furniture.lookAt(lines) : furniture.lookAtFormFeeds();
        StringBuilder blanked = new StringBuilder(text);
        blank(furniture.tops, pages, blanked);
        blank(furniture.bottoms, pages, blanked);
        return text.contentEquals(blanked) ? text : blanked.toString();
    }

    /** How many pages there are. */
    private int lookAtFormFeeds() {
        int page = 0;
        for (int start = 0; start <= text.length(); page++) {
            int end = text.indexOf('\f', start);
            end = end < 0 ? text.length() : end;
            lookAt(page, start, end);
            start = end + 1;
        }
        return page;
    }

    private int lookAt(List<Line> lines) {
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() > lines.get(first).page()) {
                Line start = lines.get(first);
                lookAt(start.page() - 1, start.start(), lines.get(i - 1).end());
                first = i;
            }
        }
        return lines.get(lines.size() - 1).page();
    }

    private void lookAt(int page, int pageStart, int pageEnd) {
        int from = pageStart;
        while (from < pageEnd && Folding.isSpace(text.charAt(from))) {
            from++;
        }
        int to = pageEnd;
        while (to > from && Folding.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        int firstEnd = text.indexOf('\n', from);
        add(tops, page, from, firstEnd < 0 || firstEnd > to ? to : firstEnd);
        add(bottoms, page, Math.max(from, text.lastIndexOf('\n', to - 1) + 1), to);
    }

    private void add(Map<Integer, Candidate> candidates, int page, int start, int end) {
        String line = Folding.compact(text.substring(start, Math.min(end, start + LONGEST_LINE)));
        Matcher number = PAGE_NUMBER.matcher(line);
        Matcher both = WORDS_AND_NUMBER.matcher(line);
        if (number.matches()) {
            candidates.put(page, new Candidate(page, start, end, Integer.parseInt(number.group(1)), "", true));
        } else if (both.matches()) {
            String words = both.group(1) + "#" + both.group(3);
            candidates.put(page, new Candidate(page, start, end, Integer.parseInt(both.group(2)), words, true));
        } else if (WORDS.matcher(line).matches() && !line.startsWith(TableFinder.HEADER_START)) {
            candidates.put(page, new Candidate(page, start, end, page, line, false));
        }
    }

    private static void blank(Map<Integer, Candidate> candidates, int pages, StringBuilder blanked) {
        Map<String, List<Candidate>> kinds =
                candidates.values().stream().collect(Collectors.groupingBy(Candidate::kind));
        kinds.values().stream()
                .filter(alike -> alike.size() >= FEWEST && alike.size() * 2 >= pages)
                .flatMap(PageFurniture::furniture)
                .forEach(line -> blanked.replace(line.start(), line.end(), " ".repeat(line.end() - line.start())));
    }

    /** The first line of words may be the title. */
    private static Stream<Candidate> furniture(List<Candidate> alike) {
        return alike.stream()
                .sorted(Comparator.comparingInt(Candidate::page))
                .skip(alike.get(0).numbered() ? 0 : 1);
    }
}
