package tw.taipei.policereport.proof.relaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Prints the tables that compare two periods column by column, those whose rows have three plain numbers each. */
final class Columns {

    private static final String HEADER = "項目 本期 前期 增減數";
    private static final Pattern ROW = Pattern.compile("[^\\d+-]+ [\\d,.]+ [\\d,.]+ [+-]?[\\d,.]+");

    private Columns() {}

    static List<String> of(List<String> runs) {
        List<String> printed = new ArrayList<>();
        for (int at = 0; at < runs.size(); ) {
            int end = at + 1;
            while (end < runs.size() && ROW.matcher(runs.get(end)).matches()) {
                end++;
            }
            boolean table = runs.get(at).equals(HEADER) && end > at + 1;
            printed.addAll(table ? byColumn(runs.subList(at, end)) : runs.subList(at, at + 1));
            at = table ? end : at + 1;
        }
        return printed;
    }

    private static List<String> byColumn(List<String> table) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            for (String row : table) {
                List<String> words = Arrays.asList(row.split(" "));
                int first = words.size() - 3;
                cells.add(column == 0 ? String.join("", words.subList(0, first)) : words.get(first + column - 1));
            }
        }
        return cells;
    }
}
