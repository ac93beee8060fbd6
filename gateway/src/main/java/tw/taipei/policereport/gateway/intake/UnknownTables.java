package tw.taipei.policereport.gateway.intake;

import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.Table;
import tw.taipei.policereport.text.TableFinder;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Proposal;
import tw.taipei.policereport.transcription.TableRule;

/** Tables of which no service takes a number, and whose columns are not those of a comparison. */
final class UnknownTables {

    /** More columns or rows are not listed. */
    private static final int MOST_NAMED = 20;

    private final ReportText text;
    private final KnownTables known;
    private final List<Table> tables;

    /** @param taken what services take as data */
    UnknownTables(ReportText text, NavigableSet<Span> taken, KnownTables known) {
        this.text = text;
        this.known = known;
        this.tables = new TableFinder(text, List.of(TableRule.COMPARED))
                .others().stream()
                        .filter(table -> isTable(table, text))
                        .filter(table -> isUntouched(rows(table), taken))
                        .toList();
    }

    /** A sentence that goes on at the start of a line with 項目 ends in a full stop. */
    private static boolean isTable(Table table, ReportText text) {
        return table.rows().stream().anyMatch(Row::hasNumbers)
                && text.excerpt(whole(table)).indexOf('。') < 0;
    }

    private static boolean isUntouched(Span rows, NavigableSet<Span> taken) {
        Span first = taken.ceiling(new Span(rows.start(), rows.start()));
        return first == null || first.start() >= rows.end();
    }

    List<Finding> findings() {
        return tables.stream().map(this::finding).toList();
    }

    /** Where their numbers stand, which have no findings of their own. */
    List<Span> spans() {
        return tables.stream().map(UnknownTables::rows).toList();
    }

    private static Span rows(Table table) {
        List<Row> rows = table.rows();
        return new Span(
                rows.get(0).span().start(), rows.get(rows.size() - 1).span().end());
    }

    private static Span whole(Table table) {
        return new Span(table.header().span().start(), rows(table).end());
    }

    private Finding finding(Table table) {
        Place place = text.place(table.header().span());
        String columns = table.header().columns().stream().limit(MOST_NAMED).collect(Collectors.joining(" "));
        List<String> rows =
                table.rows().stream().limit(MOST_NAMED).map(Row::label).toList();
        String labels = String.join("、", rows);
        return new Finding(
                        Finding.Severity.BLOCKING,
                        "TABLE_UNKNOWN",
                        new Label(
                                "沒有服務認得欄位為「" + columns + "」的表格；其列為「" + labels + "」",
                                "No service knows the table with the columns '" + columns + "'; its rows are '" + labels
                                        + "'"),
                        place.page(),
                        place.line(),
                        columns,
                        null,
                        text.excerpt(whole(table)))
                .proposing(new Proposal(
                        cells(table), known.datasetNear(rows, table.header().span())));
    }

    private List<String> cells(Table table) {
        return table.rows().stream()
                .limit(MOST_NAMED)
                .map(row -> text.excerpt(row.span()))
                .toList();
    }
}
