package tw.taipei.policereport.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page numbers, which are printed but are no data. A number alone on the first or last line of a page is one
 * when the same can be said of at least half of all pages and the numbers count up with them.
 */
final class PageFurniture {

    /** The folded line without spaces: {@code 3}, {@code -3-}, {@code 第3頁}, {@code 第3頁,共34頁}, {@code 3/34}. */
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:第|-|~|\\(|Page)?(\\d{1,4})(?:頁|-|~|\\))?(?:(?:/共?|of|[,，]?共)\\d{1,4}頁?)?", Pattern.CASE_INSENSITIVE);

    /** Two numbers that count up stand on two pages by chance too easily. */
    private static final int FEWEST = 3;

    private record Candidate(int page, int start, int end, int number) {}

    private final String text;
    private final Map<Integer, Candidate> tops = new HashMap<>();
    private final Map<Integer, Candidate> bottoms = new HashMap<>();

    private PageFurniture(String text) {
        this.text = text;
    }

    /**
     * The text with spaces in place of page numbers, so that lines and offsets stay.
     *
     * @param lines of the text, for a text whose pages no form feeds part
     */
    static String blanked(String text, List<Line> lines) {
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
        Matcher matcher = PAGE_NUMBER.matcher(Folding.compact(text.substring(start, end)));
        if (matcher.matches()) {
            candidates.put(page, new Candidate(page, start, end, Integer.parseInt(matcher.group(1))));
        }
    }

    /** A cover may go uncounted, so what counts is the distance between a page and its number. */
    private static void blank(Map<Integer, Candidate> candidates, int pages, StringBuilder blanked) {
        Map<Integer, Integer> votes = new HashMap<>();
        candidates.values().forEach(candidate -> votes.merge(candidate.number() - candidate.page(), 1, Integer::sum));
        votes.forEach((distance, count) -> {
            if (count >= FEWEST && count * 2 >= pages) {
                candidates.values().stream()
                        .filter(candidate -> candidate.number() - candidate.page() == distance)
                        .forEach(candidate -> blanked.replace(
                                candidate.start(), candidate.end(), " ".repeat(candidate.end() - candidate.start())));
            }
        });
    }
}
