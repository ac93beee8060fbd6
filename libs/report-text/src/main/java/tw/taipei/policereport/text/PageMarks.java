package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Page numbers of a text that does not part its pages in any other way: lines that say so, {@code - 3 -} or
 * {@code 第 3 頁}, and count up from the first to the last. A number alone on a line may be a cell.
 */
final class PageMarks {

    private static final Pattern MARK =
            Pattern.compile("(?:-(\\d{1,4})-|~(\\d{1,4})~|第(\\d{1,4})頁(?:,?，?共\\d{1,4}頁)?|(\\d{1,4})/\\d{1,4}"
                    + "|page(\\d{1,4})(?:of\\d{1,4})?)");

    /** Two lines that count up stand below each other by chance too easily. */
    private static final int FEWEST = 3;

    private static final int LONGEST_LINE = 40;

    private PageMarks() {}

    /** The text with spaces in place of the marks, so that lines and offsets stay. */
    static String blanked(String text, List<Line> lines) {
        List<Line> marks = new ArrayList<>();
        int first = 0;
        for (Line line : lines) {
            int number = number(text.substring(line.start(), line.end()));
            if (number < 0) {
                continue;
            }
            first = marks.isEmpty() ? number : first;
            if (number != first + marks.size()) {
                return text;
            }
            marks.add(line);
        }
        if (marks.size() < FEWEST || first > 2) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        marks.forEach(line -> blanked.replace(line.start(), line.end(), " ".repeat(line.end() - line.start())));
        return blanked.toString();
    }

    /** -1 when the line is no mark. */
    private static int number(String line) {
        if (line.length() > LONGEST_LINE) {
            return -1;
        }
        Matcher mark = MARK.matcher(Folding.compact(line).toLowerCase(Locale.ROOT));
        if (!mark.matches()) {
            return -1;
        }
        for (int group = 1; group <= mark.groupCount(); group++) {
            if (mark.group(group) != null) {
                return Integer.parseInt(mark.group(group));
            }
        }
        return -1;
    }
}
