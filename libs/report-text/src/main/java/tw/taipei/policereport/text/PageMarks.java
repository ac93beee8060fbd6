package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers in the running text, as a converter leaves them: lines that say so, {@code - 3 -} or {@code 第 3 頁},
 * a number alone, or one beside a running head. They count up from page to page through the whole document.
 */
final class PageMarks {

    /** A line that is one whatever stands around it. */
    private static final Pattern MARK =
            Pattern.compile("(?:-(\\d{1,4})-|~(\\d{1,4})~|第(\\d{1,4})頁(?:[,，/]?共\\d{1,4}頁)?|(\\d{1,4})/\\d{1,4}"
                    + "|page(\\d{1,4})(?:of\\d{1,4})?)");
    /** A line that may as well be a cell or a row. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})");

    /** Stands for the number in what tells one kind of marks from another; alone it is the kind of numbers alone. */
    private static final String ANY = "#";

    private static final Pattern HEAD =
            Pattern.compile("\\p{IsHan}{6,30}(?:第|-|\\()?(\\d{1,3})(?:頁|-|\\))?|(\\d{1,3})\\p{IsHan}{6,30}");

    /** A running head without a number, which is on its n-th page when it is printed for the n-th time. */
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{6,30}");

    private static final Pattern LINE = Pattern.compile("[^\n\f]+");

    /** Two lines that count up stand below each other by chance too easily. */
    private static final int FEWEST = 3;
    /** Cells count up by chance, but not so many, and not at even distances from the first page to the last. */
    private static final int FEWEST_NUMBERS = 5;

    private static final int LONGEST_LINE = 60;

    private final String text;
    private final Map<String, List<PageSequence.Candidate>> kinds = new LinkedHashMap<>();
    private int printedLines;

    private PageMarks(String text) {
        this.text = text;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lookAt(line.start(), line.end());
        }
    }

    /**
     * The text with spaces in place of the marks, so that lines and offsets stay, and a form feed in each of them where
     * the text has none.
     *
     * @param told whether page numbers or running heads stand at the ends of pages that are known otherwise
     */
    static String paged(String text, boolean told) {
        PageMarks marks = new PageMarks(text);
        boolean fed = text.indexOf('\f') >= 0;
        boolean parted = told || fed;
        StringBuilder paged = new StringBuilder(text);
        for (Map.Entry<String, List<PageSequence.Candidate>> kind : marks.kinds.entrySet()) {
            boolean plain = MARK.matcher(kind.getKey().replace(ANY, "1")).matches();
            // Where form feeds part the pages, a number alone is a page's at the end of one only.
            if (told && !plain || fed && kind.getKey().equals(ANY)) {
                continue;
            }
            Optional<PageSequence> sequence =
                    PageSequence.among(kind.getValue(), plain, plain ? FEWEST : FEWEST_NUMBERS, marks.printedLines);
            if (sequence.isPresent()) {
                // The first line of words may be the title.
                boolean numbered = kind.getKey().contains(ANY);
                List<PageSequence.Candidate> lines = sequence.get().marks();
                blank(
                        paged,
                        numbered ? lines : lines.subList(1, lines.size()),
                        !parted,
                        sequence.get().standsAtTop());
                parted = true;
            }
        }
        return paged.toString();
    }

    private static void blank(StringBuilder paged, List<PageSequence.Candidate> marks, boolean parts, boolean atTop) {
        for (PageSequence.Candidate mark : marks) {
            paged.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
            if (parts) {
                paged.setCharAt(atTop ? mark.start() : mark.end() - 1, '\f');
            }
        }
    }

    private void lookAt(int start, int end) {
        String line = Folding.compact(text.substring(start, Math.min(end, start + LONGEST_LINE + 1)))
                .toLowerCase(Locale.ROOT);
        if (line.isEmpty()) {
            return;
        }
        printedLines++;
        if (line.length() > LONGEST_LINE || line.startsWith(TableFinder.HEADER_START)) {
            return;
        }
        if (WORDS.matcher(line).matches()) {
            List<PageSequence.Candidate> alike = kinds.computeIfAbsent(line, lines -> new ArrayList<>());
            alike.add(new PageSequence.Candidate(start, end, printedLines, alike.size() + 1));
            return;
        }
        for (Pattern pattern : List.of(MARK, NUMBER, HEAD)) {
            Matcher mark = pattern.matcher(line);
            if (mark.matches()) {
                int group = group(mark);
                String kind = line.substring(0, mark.start(group)) + ANY + line.substring(mark.end(group));
                kinds.computeIfAbsent(kind, lines -> new ArrayList<>())
                        .add(new PageSequence.Candidate(start, end, printedLines, Integer.parseInt(mark.group(group))));
                return;
            }
        }
    }

    private static int group(Matcher mark) {
        int group = 1;
        while (mark.group(group) == null) {
            group++;
        }
        return group;
    }
}
