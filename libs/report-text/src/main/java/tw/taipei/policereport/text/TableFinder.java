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
    /** A table of more pages than these fill is not put together. */
    private static final int MOST_ROWS_OF_PARTS = 200;

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
        List<Table> tables = new ArrayList<>();
        List<Table> parts = new ArrayList<>();
        for (TableHeader header : headers) {
            if (parts.isEmpty() || !goesOn(parts.get(parts.size() - 1).header(), header, ends)) {
                tables.addAll(together(parts));
                parts.clear();
            }
            parts.add(table(header, ends, lastLabel(parts)));
        }
        tables.addAll(together(parts));
        return tables;
    }

    /** Whether nothing but rows stands between a header and the next, which is the same. */
    private boolean goesOn(TableHeader header, TableHeader next, TreeSet<Integer> ends) {
        return end(header, ends) == compact.indexAt(next.span().start())
                && header.columns().equals(next.columns())
                && header.subColumns().equals(next.subColumns());
    }

    private static String lastLabel(List<Table> parts) {
        List<Row> above =
                parts.isEmpty() ? List.of() : parts.get(parts.size() - 1).rows();
        return above.isEmpty() ? "" : above.get(above.size() - 1).label();
    }

    private static List<Table> together(List<Table> parts) {
        List<String> labels = parts.stream()
                .flatMap(part -> part.rows().stream())
                .limit(MOST_ROWS_OF_PARTS + 1)
                .map(Row::label)
                .toList();
        List<String> all = labels.size() > MOST_ROWS_OF_PARTS ? List.of() : List.copyOf(labels);
        return parts.stream()
                .map(part -> new Table(part.header(), part.rows(), all))
                .toList();
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
        return others.stream()
                .map(start -> table(HeaderReader.guess(compact, start), ends, ""))
                .toList();
    }

    private static void requireFew(int tables) {
        if (tables > MOST_TABLES) {
            throw new UnreadableDocumentException(
                    Reason.TOO_MUCH_TEXT, "≤ " + MOST_TABLES + " tables", tables + " tables");
        }
    }

    /** @param above the label of the row above a repeated header */
    private Table table(TableHeader header, TreeSet<Integer> ends, String above) {
        RowReader reader = new RowReader(report, behind(header), end(header, ends), above);
        return new Table(header, reader.rows(), List.of());
    }

    private int behind(TableHeader header) {
        return compact.indexAt(header.span().end());
    }

    private int end(TableHeader header, TreeSet<Integer> ends) {
        Integer end = ends.ceiling(behind(header));
        return end == null ? compact.length() : end;
    }

    private TreeSet<Integer> ends(List<TableHeader> headers) {
        TreeSet<Integer> ends = boundaries();
        headers.forEach(header -> ends.add(compact.indexAt(header.span().start())));
        ends.addAll(headersOfOthers());
        return ends;
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
            if (compact.lineStartAt(at) || isQuoted(at)) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** {@code "項目","本期"}: a table of cells in quotation marks is unknown, but not unseen. */
    private boolean isQuoted(int at) {
        return at > 0 && compact.charAt(at - 1) == '"' && compact.lineStartAt(at - 1);
    }

    private List<TableHeader> headers() {
        List<TableHeader> headers = new ArrayList<>();
        for (int at = compact.indexOf(HEADER_START, 0); at >= 0; at = compact.indexOf(HEADER_START, at + 1)) {
            if (compact.gapBefore(at)) {
                int start = at;
                columnSets.stream()
                        .flatMap(columnSet -> HeaderReader.read(compact, start, columnSet).stream())
                        .findFirst()
                        .ifPresent(headers::add);
            }
        }
        return headers;
    }
}
