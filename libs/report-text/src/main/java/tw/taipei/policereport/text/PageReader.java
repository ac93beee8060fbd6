package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into lines and pages. A form feed starts a page. Where a text has none, a page starts at a line that
 * is indented by one space and follows a line that is not blank; an indented second line of a row label does not count.
 */
final class PageReader {

    private static final Pattern INDENTED = Pattern.compile("^ [^ ].*", Pattern.DOTALL);
    private static final Pattern LABEL_THEN_VALUES =
            Pattern.compile("^ \\S*[^\\d\\s+-]\\S*\\s+[+-]?\\d.*", Pattern.DOTALL);
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    private PageReader() {}

    /** @param text with line feeds only */
    static List<Line> read(String text) {
        boolean formFeeds = text.indexOf('\f') >= 0;
        List<Line> lines = new ArrayList<>();
        int page = 1;
        int start = 0;
        Line previous = new Line(0, page, 0, "");
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            page += formFeeds ? pageBreaks(line, start) : startsPage(previous, line) ? 1 : 0;
            previous = new Line(lines.size() + 1, page, start, line);
            lines.add(previous);
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    /** A page without text leaves two form feeds; one at the very start opens the first page. */
    private static int pageBreaks(String line, int start) {
        long breaks = line.chars().filter(c -> c == '\f').count();
        return (int) breaks - (start == 0 && line.startsWith("\f") ? 1 : 0);
    }

    private static boolean startsPage(Line previous, String line) {
        if (previous.isBlank() || !INDENTED.matcher(line).matches()) {
            return false;
        }
        boolean splitLabel = !DIGIT.matcher(previous.text()).matches()
                && LABEL_THEN_VALUES.matcher(line).matches();
        return !splitLabel;
    }
}
