package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words behind 項目: columns in any order, the period of each in brackets, and what they are divided into. */
final class HeaderReader {

    /** Other words that reports use for a column; the first is the one that a header is given with. */
    private static final List<List<String>> ALIASES = List.of(List.of("增減數", "增減情形", "增減比較", "增減值", "增減"));

    private static final Pattern PERIOD = Pattern.compile("\\(((?:(?:中華)?民國)?\\d{2,4}年[^()]{0,16})\\)");

    private final CompactText compact;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, PeriodText> periods = new LinkedHashMap<>();
    private final int start;
    private int end;

    private HeaderReader(CompactText compact, int start) {
        this.compact = compact;
        this.start = start;
        int behind = start + TableFinder.HEADER_START.length();
        this.end = behind < compact.length() ? new PrintersMarks(compact).end(behind, compact.length()) : behind;
    }

    /** The header with all words of the set and no column of percentages behind them, or none. */
    static Optional<TableHeader> read(CompactText compact, int start, List<String> columnSet) {
        HeaderReader reader = new HeaderReader(compact, start);
        while (reader.readColumn(columnSet)) {
            String column = reader.columns.get(reader.columns.size() - 1);
            if (!column.equals(Cells.CHANGE)) {
                reader.readPeriod(column);
            }
        }
        boolean whole = reader.columns.size() == columnSet.size() && !compact.startsWith("增減", reader.end);
        return whole ? Optional.of(reader.header()) : Optional.empty();
    }

    /** Whatever stands on the line of 項目, or on the next, taken for columns. */
    static TableHeader guess(CompactText compact, int start) {
        HeaderReader reader = new HeaderReader(compact, start);
        int from = reader.end;
        do {
            reader.end++;
            if (reader.end >= compact.length() || compact.gapBefore(reader.end)) {
                reader.columns.add(compact.subSequence(from, Math.min(reader.end, compact.length())));
                from = reader.end;
            }
        } while (reader.end < compact.length() && !compact.lineStartAt(reader.end));
        return new TableHeader(
                reader.columns, List.of(), Map.of(), compact.original(start, Math.min(reader.end, compact.length())));
    }

    private boolean readColumn(List<String> columnSet) {
        for (String column : columnSet) {
            for (String word : aliases(column)) {
                if (!columns.contains(column) && compact.startsWith(word, end) && !isRate(end + word.length())) {
                    columns.add(column);
                    end += word.length();
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code 增減率}, {@code 增減百分比}: another column than the one whose word it starts with. */
    private boolean isRate(int behind) {
        return behind < compact.length() && "率百比幅%".indexOf(compact.charAt(behind)) >= 0;
    }

    private static List<String> aliases(String column) {
        return ALIASES.stream()
                .filter(words -> words.get(0).equals(column))
                .findFirst()
                .orElse(List.of(column));
    }

    private boolean readPeriod(String column) {
        Matcher matcher = PERIOD.matcher(compact).region(end, compact.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        periods.put(column, new PeriodText(matcher.group(1), compact.original(matcher.start(1), matcher.end(1))));
        end = matcher.end();
        return true;
    }

    private TableHeader header() {
        readPeriodsBelow();
        return withSubColumns();
    }

    /** {@code 本期 前期 增減數}, and below it a period for each but the change. */
    private void readPeriodsBelow() {
        List<String> dated =
                columns.stream().filter(column -> !column.equals(Cells.CHANGE)).toList();
        int before = end;
        if (periods.isEmpty() && !dated.stream().allMatch(this::readPeriod)) {
            periods.clear();
            end = before;
        }
    }

    /** Words that repeat once for each column divide it: {@code 崗位 人數 崗位 人數 崗位 人數}. */
    private TableHeader withSubColumns() {
        Matcher matcher = columns.size() < 2
                ? null
                : Pattern.compile("([^\\d()]{2,12}?)\\1{" + (columns.size() - 1) + "}")
                        .matcher(compact)
                        .region(end, compact.length());
        if (matcher == null || !matcher.lookingAt()) {
            return new TableHeader(columns, List.of(), periods, compact.original(start, end));
        }
        List<String> names = new ArrayList<>();
        int from = end;
        for (int i = end + 1; i <= matcher.end(1); i++) {
            if (i == matcher.end(1) || compact.gapBefore(i)) {
                names.add(compact.subSequence(from, i));
                from = i;
            }
        }
        return new TableHeader(columns, names, periods, compact.original(start, matcher.end()));
    }
}
