package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Cell;
import tw.taipei.policereport.text.CellSplitter;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.TableHeader;

/** Turns the cells of one row into observations and printed changes. */
final class RowTranscriber {

    private final Draft draft;
    private final Findings findings;
    private final CellDoubts doubts;

    RowTranscriber(SubjectDomain domain, Draft draft) {
        this.draft = draft;
        this.findings = new Findings(draft.text());
        this.doubts = new CellDoubts(domain, draft);
    }

    void transcribe(TableHeader header, Row row, TableRule table, RowRule rule) {
        row.periods().forEach(draft::claimPeriod);
        List<Facet> numbers = rule.facets().stream().filter(Facet::standsFree).toList();
        List<Facet> ordered = table.isCompared() ? inHeaderOrder(numbers, header) : numbers.subList(0, 1);
        Cells cells = split(header, row, table, ordered);
        if (!row.broken().isEmpty()) {
            row.broken().forEach(span -> draft.find(findings.numeralUnreadable(row, span)));
            rule.facets().forEach(facet -> observeUnreadable(row, table, facet));
        } else if (!cells.isReadable() || cells.isAmbiguous()) {
            draft.find(findings.cellsUnreadable(row, header, cells.isAmbiguous()));
            rule.facets().forEach(facet -> observeUnreadable(row, table, facet));
        } else if (!table.isCompared()) {
            takeListed(header, row, table, numbers, cells);
        } else if (!new ComparedRow(draft, doubts, header, row, table, cells).take(ordered, rule)) {
            rule.facets().forEach(facet -> observeUnreadable(row, table, facet));
        }
    }

    private Cells split(TableHeader header, Row row, TableRule table, List<Facet> facets) {
        List<String> marks = facets.stream()
                .map(facet -> facet.kind() == Facet.Kind.UNIT ? facet.name() : "")
                .toList();
        List<Integer> decimals = facets.stream()
                .map(facet -> doubts.measure(table, facet).decimals())
                .toList();
        return new CellSplitter(draft.text(), header.columns(), marks, decimals).split(row);
    }

    /** Sub-columns may be printed in another order than the rule names them. */
    private static List<Facet> inHeaderOrder(List<Facet> facets, TableHeader header) {
        List<Facet> ordered = new ArrayList<>();
        for (String name : header.subColumns()) {
            facets.stream().filter(facet -> facet.name().equals(name)).forEach(ordered::add);
        }
        return ordered.size() == facets.size() ? ordered : facets;
    }

    private void observeUnreadable(Row row, TableRule table, Facet facet) {
        List<ReferencePeriod> periods = table.isCompared()
                ? List.of(draft.periods().current(), draft.periods().base())
                : List.of(draft.periods().current());
        periods.forEach(period ->
                draft.observe(table.dataset(), facet.series(), period, null, ObservationStatus.M, row.span()));
    }

    private void takeListed(TableHeader header, Row row, TableRule table, List<Facet> numbers, Cells cells) {
        RowPeriods periods = new RowPeriods(header, row, cells);
        Optional<PeriodText> unclear = periods.firstUnclear();
        if (unclear.isPresent()) {
            doubts.periodUnclear(row, unclear.get().text(), unclear.get().span());
            numbers.forEach(facet -> observeUnreadable(row, table, facet));
            return;
        }
        for (Facet facet : numbers) {
            String column = facet.kind() == Facet.Kind.COLUMN
                    ? facet.name()
                    : table.columns().get(0);
            Cell cell = cells.cell(column, 0).orElseThrow();
            draft.observe(
                    table.dataset(),
                    facet.series(),
                    periods.of(column, draft.periods().current()),
                    doubts.value(row, table, facet, cell.value(), cell.unit(), cell.span()),
                    ObservationStatus.A,
                    cell.span());
        }
    }
}
