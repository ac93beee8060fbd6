package tw.taipei.policereport.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/**
 * Finds tables by their header 項目 and the column words behind it. A table ends at the next header, heading or
 * footnote.
 */
public final class TableFinder {

    static final String HEADER_START = "項目";

    /** The first report has 27. */
    private static final int MOST_TABLES = 2_000;

    /** Other words that reports use for a column; the first is the one that a header is given with. */
    private static final List<List<String>> ALIASES = List.of(List.of("增減數", "增減情形", "增減比較", "增減值", "增減"));

    private static final Pattern FOOTNOTE = Pattern.compile("註\\d*:");

    private final ReportText report;
    private final CompactText compact;
    private final List<List<String>> columnSets;

    /** @param columnSets the columns of each kind of table; they may be printed in any order */
    public TableFinder(ReportText report, List<List<String>> columnSets) {
        this.report = Objects.requireNonNull(report, "report is null");
        this.compact = report.compact();
        this.columnSets = List.copyOf(columnSets);
    }

    /** @throws UnreadableDocumentException when there are far more of them than a report has */
    public List<Table> tables() {
        List<TableHeader> headers = headers();
        requireFew(headers.size());
        TreeSet<Integer> ends = ends(headers);
        return headers.stream().map(header -> table(header, ends)).toList();
    }

    /**
     * Tables with other columns; the words on the line of 項目, or on the next, are taken for them.
     *
     * @throws UnreadableDocumentException when there are far more of them than a report has
     */
    public List<Table> others() {
        List<TableHeader> headers = headers();
        TreeSet<Integer> known = new TreeSet<>();
        headers.forEach(header -> known.add(compact.indexAt(header.span().start())));
        List<Integer> others = headersOfOthers().stream()
                .filter(start -> !known.contains(start))
                .toList();
        requireFew(others.size());
        TreeSet<Integer> ends = ends(headers);
        return others.stream().map(start -> table(unknownHeader(start), ends)).toList();
    }

    private static void requireFew(int tables) {
        if (tables > MOST_TABLES) {
            throw new UnreadableDocumentException(
                    Reason.TOO_MUCH_TEXT, "≤ " + MOST_TABLES + " tables", tables + " tables");
        }
    }

    private Table table(TableHeader header, TreeSet<Integer> ends) {
        int start = compact.indexAt(header.span().end());
        Integer end = ends.ceiling(start);
        return new Table(header, new RowReader(report, start, end == null ? compact.length() : end).rows());
    }

    private TreeSet<Integer> ends(List<TableHeader> headers) {
        TreeSet<Integer> ends = boundaries();
        headers.forEach(header -> ends.add(compact.indexAt(header.span().start())));
        ends.addAll(headersOfOthers());
        return ends;
    }

    private TableHeader unknownHeader(int start) {
        int words = start + HEADER_START.length();
        int end = words;
        while (end < compact.length() && (end == words || !compact.lineStartAt(end))) {
            end++;
        }
        List<String> columns = new ArrayList<>();
        for (int from = words, at = words + 1; at <= end; at++) {
            if (at == end || compact.gapBefore(at)) {
                columns.add(compact.subSequence(from, at));
                from = at;
            }
        }
        return new TableHeader(columns, List.of(), compact.original(start, end));
    }

    private TreeSet<Integer> boundaries() {
        TreeSet<Integer> ends = new TreeSet<>();
        report.outline()
                .forEach(section -> ends.add(compact.indexAt(section.heading().start())));
        Matcher footnote = FOOTNOTE.matcher(compact);
        while (footnote.find()) {
            if (compact.gapBefore(footnote.start())) {
                ends.add(footnote.start());
            }
        }
        return ends;
    }

    /** Where a table starts, with columns that may be unknown. */
    private List<Integer> headersOfOthers() {
        List<Integer> starts = new ArrayList<>();
        for (int at = compact.indexOf(HEADER_START, 0); at >= 0; at = compact.indexOf(HEADER_START, at + 1)) {
            if (compact.lineStartAt(at)) {
                starts.add(at);
            }
        }
        return starts;
    }

    private List<TableHeader> headers() {
        List<TableHeader> headers = new ArrayList<>();
        for (int at = compact.indexOf(HEADER_START, 0); at >= 0; at = compact.indexOf(HEADER_START, at + 1)) {
            if (compact.gapBefore(at)) {
                addHeader(headers, at);
            }
        }
        return headers;
    }

    private void addHeader(List<TableHeader> headers, int at) {
        for (List<String> columnSet : columnSets) {
            List<String> columns = new ArrayList<>();
            int end = at + HEADER_START.length();
            for (int read = readColumn(columnSet, columns, end); read > 0; read = readColumn(columnSet, columns, end)) {
                end += read;
            }
            if (columns.size() == columnSet.size()) {
                headers.add(withSubColumns(columns, at, end));
                return;
            }
        }
    }

    /** The length of the column word at {@code at}, which is added to those read; 0 when none of the set stands there. */
    private int readColumn(List<String> columnSet, List<String> columns, int at) {
        for (String column : columnSet) {
            for (String word : aliases(column)) {
                if (!columns.contains(column) && compact.startsWith(word, at)) {
                    columns.add(column);
                    return word.length();
                }
            }
        }
        return 0;
    }

    private static List<String> aliases(String column) {
        return ALIASES.stream()
                .filter(words -> words.get(0).equals(column))
                .findFirst()
                .orElse(List.of(column));
    }

    /** Words that repeat once for each column divide it: {@code 崗位 人數 崗位 人數 崗位 人數}. */
    private TableHeader withSubColumns(List<String> columns, int start, int end) {
        Matcher matcher = columns.size() < 2
                ? null
                : Pattern.compile("([^\\d()]{2,12}?)\\1{" + (columns.size() - 1) + "}")
                        .matcher(compact)
                        .region(end, compact.length());
        if (matcher == null || !matcher.lookingAt()) {
            return new TableHeader(columns, List.of(), compact.original(start, end));
        }
        List<String> names = new ArrayList<>();
        int from = end;
        for (int i = end + 1; i <= matcher.end(1); i++) {
            if (i == matcher.end(1) || compact.gapBefore(i)) {
                names.add(compact.subSequence(from, i));
                from = i;
            }
        }
        return new TableHeader(columns, names, compact.original(start, matcher.end()));
    }
}
