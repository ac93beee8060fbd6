package tw.taipei.policereport.proof.relaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts what the first report wraps on one line each: a heading, a paragraph, a row of a table. A line of its prose that
 * ends a run ends in a space; a row of a table goes on until a word follows its numbers.
 */
final class Runs {

    private static final Pattern HEADER = Pattern.compile("項目( .*)?");
    private static final Pattern HEADING =
            Pattern.compile("(?:[壹貳參]、|[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)|\\d+、|\\(\\d+\\) ?).*");
    private static final Pattern NUMBERS = Pattern.compile("(?:.*[ )人])?[+-]?\\d.*");
    private static final Pattern WORD = Pattern.compile("[^\\d+(-].*");
    /** What goes on after a number and is no new row. */
    private static final Pattern REST = Pattern.compile("百分點.*|本法於.*|(?:本期|崗位) .*");

    /** The end of the one wrapped line of prose that ends in a space. */
    private static final String WRAPPED = "週休二日交";

    private final List<String> runs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean inTable;

    private Runs() {}

    static List<String> of(String report) {
        Runs runs = new Runs();
        report.lines().filter(line -> !line.isBlank()).forEach(runs::take);
        runs.close();
        return runs.runs;
    }

    private void take(String line) {
        String words = line.strip();
        if (HEADER.matcher(words).matches()) {
            close();
            inTable = true;
        } else if (HEADING.matcher(words).matches() || words.startsWith("註：")) {
            close();
            inTable = false;
        } else if (inTable && startsRow(words)) {
            close();
        }
        boolean tight = open.length() == 0 || !inTable && !isLatin(open.charAt(open.length() - 1));
        open.append(tight ? "" : " ").append(words);
        if (!inTable && line.endsWith(" ") && !words.endsWith(WRAPPED)) {
            close();
        }
    }

    /** The line of digits or letters ends at a space between words. */
    private static boolean isLatin(char last) {
        return last < 0x80 && Character.isLetter(last);
    }

    private boolean startsRow(String words) {
        String before = open.toString();
        boolean header = HEADER.matcher(before).matches();
        boolean numbers = NUMBERS.matcher(before).matches();
        return WORD.matcher(words).matches()
                && !REST.matcher(words).matches()
                && (header && !before.equals("項目") || !header && numbers);
    }

    private void close() {
        if (!open.isEmpty()) {
            runs.add(open.toString().strip());
            open.setLength(0);
        }
    }
}
