package tw.taipei.policereport.proof.relaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints headings and tables as a converter to Markdown does. */
final class Markdown {

    private static final Pattern HEADER = Pattern.compile("項目 [^ ]+( [^ ]+)*");
    private static final Pattern ROW = Pattern.compile("([^\\d+-]+) ([\\d,.%]+) ([\\d,.%]+) ([+-]?[\\d,.].*)");
    private static final Pattern HEADING = Pattern.compile("(?:[壹貳]、|[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)).*");

    private Markdown() {}

    static List<String> of(List<String> runs) {
        List<String> printed = new ArrayList<>();
        for (String run : runs) {
            Matcher row = ROW.matcher(run);
            if (HEADER.matcher(run).matches()) {
                String[] words = run.split(" ");
                printed.add("| " + String.join(" | ", words) + " |");
                printed.add("|" + "---|".repeat(words.length));
            } else if (row.matches()) {
                printed.add(row.replaceFirst("| $1 | $2 | $3 | $4 |"));
            } else {
                printed.add((HEADING.matcher(run).matches() ? "## " : "") + run);
            }
        }
        return printed;
    }
}
