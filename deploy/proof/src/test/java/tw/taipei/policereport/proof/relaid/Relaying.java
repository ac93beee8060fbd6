package tw.taipei.policereport.proof.relaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way to set the same report otherwise. */
public enum Relaying {
    ONE_ROW_ON_ONE_LINE(report -> lines(Runs.of(report), "\n")),
    ONE_ROW_ON_ONE_LINE_WITH_BLANK_LINES(report -> lines(Runs.of(report), "\n\n")),
    MARKDOWN(report -> lines(Markdown.of(Runs.of(report)), "\n")),
    WRAPPED_AFTER_12_CHARACTERS(report -> wrapped(report, 12)),
    WRAPPED_AFTER_20_CHARACTERS(report -> wrapped(report, 20)),
    WRAPPED_AFTER_38_CHARACTERS(report -> wrapped(report, 38)),
    EVERY_WORD_ON_A_LINE(report -> report.replaceAll("[ \n]+", "\n")),
    BLANK_LINES_REMOVED(report -> report.replaceAll("\n\\s*\n", "\n")),
    BLANK_LINES_DOUBLED(report -> report.replace("\n", "\n\n")),
    RUN_ENDS_UNMARKED(report -> report.replaceAll("(?m) +$", "")),
    ALL_LINE_ENDS_SPACED(report -> report.replaceAll("(?m) *$", " ")),
    LINES_INDENTED(report -> report.replaceAll("(?m)^(?=.)", "   ")),
    FORM_FEEDS_FOR_PAGES(report -> report.replaceAll("(?<=[^\n])\n (?=[^ \n\\d])", "\n\f")),
    PAGES_ELSEWHERE(report -> paged(report.replaceAll("(?m)^ (?=[^ ])", ""), 37, "\n ")),
    FORM_FEEDS_ELSEWHERE(report -> paged(report.replaceAll("(?m)^ (?=[^ ])", ""), 23, "\n\f")),
    PAGES_NUMBERED_AT_THE_FOOT(report -> numbered(report.replaceAll("(?m)^ (?=[^ ])", ""), 31)),
    PAGES_UNDER_A_RUNNING_HEAD(report -> headed(report.replaceAll("(?m)^ (?=[^ ])", ""), 29)),
    PAGES_TOLD_BY_THEIR_NUMBERS_ALONE(report -> marked(report.replaceAll("(?m)^ (?=[^ ])", ""), 31)),
    PAGES_TOLD_BY_NUMBERS_ON_THEIR_LINES(report -> parted(report.replaceAll("(?m)^ (?=[^ ])", ""), 27, "", "%d")),
    PAGES_TOLD_BY_A_RUNNING_HEAD(report -> parted(report.replaceAll("(?m)^ (?=[^ ])", ""), 33, "臺北市政府警察局工作報告", "")),
    PAGES_TOLD_BY_A_RUNNING_HEAD_AND_NUMBERS(
            report -> parted(report.replaceAll("(?m)^ (?=[^ ])", ""), 35, "臺北市政府警察局工作報告", "第 %d 頁，共 40 頁")),
    PAGES_NOT_TOLD(report -> report.replaceAll("(?m)^ (?=[^ ])", "")),
    CARRIAGE_RETURNS_AND_LINE_FEEDS(report -> report.replace("\n", "\r\n")),
    CARRIAGE_RETURNS(report -> report.replace("\n", "\r")),
    LINE_SEPARATORS(report -> report.replace("\n", "\u2028")),
    SOFT_HYPHENS(report -> report.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "\u00AD")),
    MARKS_OF_DIRECTION(report -> report.replaceAll("(?=[+-]\\d)", "\u200E")),
    JOINERS_IN_NUMBERS(report -> report.replaceAll("(?<=\\d)(?=\\d)", "\u2060")),
    NO_BREAK_SPACES(report -> report.replaceAll("(?<=\\S) (?=\\S)", "\u00A0")),
    IDEOGRAPHIC_SPACES(report -> report.replaceAll("(?<=\\S) (?=\\S)", "\u3000")),
    THIN_SPACES(report -> report.replaceAll("(?<=\\S) (?=\\S)", "\u2009")),
    TABULATORS(report -> report.replaceAll("(?<=\\S) (?=\\S)", "\t")),
    TWO_SPACES(report -> report.replaceAll("(?<=\\S) (?=\\S)", "  ")),
    FULL_WIDTH_DIGITS(report -> replaced(report, "0123456789")),
    FULL_WIDTH_DIGITS_SIGNS_AND_BRACKETS(report -> replaced(report, "0123456789+-%()")),
    FULL_WIDTH_SEPARATORS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "，")),
    MINUS_SIGNS(report -> report.replaceAll("-(?=\\d)", "−")),
    EN_DASHES(report -> report.replaceAll("-(?=\\d)", "–")),
    NO_SEPARATORS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "")),
    APOSTROPHES_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "'")),
    UNDERSCORES_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "_")),
    SPACES_BEHIND_SEPARATORS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", ", ")),
    SPACES_BEFORE_SEPARATORS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", " ,")),
    NO_SPACES_IN_NUMBERS(report -> report.replaceAll("(?<=[億萬]) (?=\\d)|(?<=\\d) (?=[億萬])", "")),
    SPACES_IN_NUMBERS(report -> report.replaceAll("(?<=\\d)(?=[億萬])|(?<=[億萬])(?=\\d)", " ")),
    OTHER_FORMS_OF_CHARACTERS(report ->
            report.replace("臺", "台").replace("ㄧ", "一").replace('｣', '」').replace("萬", "万")),
    /** {@code 18 012 16 996 +1 016}: what adds up. */
    SPACES_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", " ")),
    NARROW_SPACES_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "\u202F")),
    /** {@code 2.041 2.241 -200}, beside {@code 133.32}. */
    POINTS_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", ".")),
    /** {@code 2·041 2·241 -200}. */
    MIDDLE_DOTS_BETWEEN_THOUSANDS(report -> report.replaceAll("(?<=\\d),(?=\\d{3})", "·")),
    WRAPPED_WITHIN_NUMBERS(Clarity.DOUBTFUL, report -> wrapped(report, 20, false)),
    /** As some readers of PDF see a table: all labels, then each column from top to bottom. */
    COLUMN_BY_COLUMN(Clarity.DOUBTFUL, report -> lines(Columns.of(Runs.of(report)), "\n"));

    /** Whether what is printed has one meaning. */
    public enum Clarity {
        CLEAR,
        DOUBTFUL
    }

    private final Clarity clarity;
    private final UnaryOperator<String> relay;

    Relaying(UnaryOperator<String> relay) {
        this(Clarity.CLEAR, relay);
    }

    Relaying(Clarity clarity, UnaryOperator<String> relay) {
        this.clarity = clarity;
        this.relay = relay;
    }

    /** The ways that leave no doubt. */
    public static Stream<Relaying> clear() {
        return Arrays.stream(values()).filter(relaying -> relaying.clarity == Clarity.CLEAR);
    }

    public Clarity clarity() {
        return clarity;
    }

    String relay(String report) {
        return relay.apply(report);
    }

    private static String lines(List<String> lines, String end) {
        return lines.stream().map(line -> line + end).collect(Collectors.joining());
    }

    private static String wrapped(String report, int width) {
        return wrapped(report, width, true);
    }

    private static String wrapped(String report, int width, boolean keepsNumbers) {
        List<String> lines = new ArrayList<>();
        for (String run : Runs.of(report)) {
            int start = 0;
            while (run.length() - start > width) {
                int end = start + width;
                while (keepsNumbers && end < run.length() && isDigit(run.charAt(end - 1)) && isDigit(run.charAt(end))) {
                    end++;
                }
                lines.add(run.substring(start, end).strip());
                start = end;
            }
            lines.add(run.substring(start).strip());
        }
        return lines(lines.stream().filter(line -> !line.isEmpty()).toList(), "\n\n");
    }

    private static boolean isDigit(char c) {
        return "0123456789,.".indexOf(c) >= 0;
    }

    /** A page starts after so many printed lines, without a blank line before it. */
    private static String paged(String report, int length, String start) {
        List<String> lines = report.lines().toList();
        StringBuilder paged = new StringBuilder();
        int printed = 0;
        for (String line : lines) {
            printed += line.isBlank() ? 0 : 1;
            boolean first = printed == length && !line.isBlank();
            printed = first ? 0 : printed;
            if (first) {
                paged = new StringBuilder(paged.toString().stripTrailing()).append(' ');
            }
            paged.append(first ? start : "\n").append(line);
        }
        return paged.append('\n').substring(1);
    }

    private static String numbered(String report, int length) {
        String[] pages = paged(report, length, "\n\f").split("\f");
        return IntStream.range(0, pages.length)
                .mapToObj(page -> pages[page] + "\n" + (page + 1) + "\n")
                .collect(Collectors.joining("\f"));
    }

    private static String headed(String report, int length) {
        return paged(report, length, "\n\f臺北市政府警察局工作報告\n");
    }

    private static String marked(String report, int length) {
        String[] pages = paged(report, length, "\n\f").split("\f");
        return IntStream.range(0, pages.length)
                .mapToObj(page -> pages[page] + "- " + (page + 1) + " -\n")
                .collect(Collectors.joining());
    }

    /** Without form feeds: what a page starts and ends with stands in the running text. */
    private static String parted(String report, int length, String head, String foot) {
        String[] pages = paged(report, length, "\n\f").split("\f");
        return IntStream.range(0, pages.length)
                .mapToObj(page -> (head.isEmpty() ? "" : head + "\n") + pages[page].stripTrailing() + " \n"
                        + (foot.isEmpty() ? "" : foot.replace("%d", String.valueOf(page + 1)) + "\n"))
                .collect(Collectors.joining());
    }

    private static String replaced(String report, String characters) {
        StringBuilder text = new StringBuilder();
        for (char c : report.toCharArray()) {
            text.append(characters.indexOf(c) < 0 ? c : (char) (c - '!' + '！'));
        }
        return text.toString();
    }
}
