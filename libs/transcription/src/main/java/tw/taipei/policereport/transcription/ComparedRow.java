package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Cell;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.TableHeader;

/** One row of a table that compares two periods. */
final class ComparedRow {

    private static final String VALUE = TableRule.COMPARED.get(0);
    private static final String BASE = TableRule.COMPARED.get(1);
    private static final String CHANGE = TableRule.COMPARED.get(2);

    private final Draft draft;
    private final CellDoubts doubts;
    private final Findings findings;
    private final TableHeader header;
    private final Row row;
    private final TableRule table;
    private final Cells cells;
    private final RowPeriods periods;

    private ReferencePeriod current;
    private ReferencePeriod base;

    ComparedRow(Draft draft, CellDoubts doubts, TableHeader header, Row row, TableRule table, Cells cells) {
        this.draft = draft;
        this.doubts = doubts;
        this.findings = new Findings(draft.text());
        this.header = header;
        this.row = row;
        this.table = table;
        this.cells = cells;
        this.periods = new RowPeriods(header, row, cells);
    }

    /** False when the periods of the row are unclear, and so all its numbers. */
    boolean take(List<Facet> ordered, RowRule rule) {
        if (!readPeriods()) {
            return false;
        }
        for (int mark = 0; mark < ordered.size(); mark++) {
            takeCell(ordered.get(mark), mark);
        }
        rule.facets().stream().filter(facet -> !facet.standsFree()).forEach(this::takeParts);
        if (cells.cell(CHANGE, 0).isEmpty() && header.columns().contains(CHANGE)) {
            ordered.forEach(facet -> draft.remark(
                    table.dataset(), facet.series(), current, base, row.remark().span()));
        }
        return true;
    }

    private boolean readPeriods() {
        Optional<PeriodText> unclear = periods.firstUnclear();
        current = periods.of(VALUE, draft.periods().current());
        base = periods.of(BASE, draft.periods().base());
        if (unclear.isPresent()) {
            doubts.periodUnclear(row, unclear.get().text(), unclear.get().span());
            return false;
        }
        if (current.equals(base)) {
            doubts.periodUnclear(row, base.roc(), row.span());
            return false;
        }
        return true;
    }

    private void takeCell(Facet facet, int mark) {
        cells.cell(VALUE, mark).ifPresent(cell -> observe(facet, current, cell));
        cells.cell(BASE, mark).ifPresent(cell -> observe(facet, base, cell));
        cells.cell(CHANGE, mark).ifPresent(cell -> change(facet, cell));
    }

    private void observe(Facet facet, ReferencePeriod period, Cell cell) {
        draft.observe(
                table.dataset(),
                facet.series(),
                period,
                doubts.value(row, table, facet, cell.value(), cell.unit(), cell.span()),
                ObservationStatus.A,
                cell.span());
    }

    private void change(Facet facet, Cell cell) {
        draft.change(
                table.dataset(),
                facet.series(),
                current,
                base,
                doubts.change(row, table, facet, cell.value(), cell.unit(), cell.span()),
                cell.span());
    }

    /** The n-th bracket of a name belongs to the n-th column, however the cells are laid out; the change of a share has none. */
    private void takeParts(Facet facet) {
        List<Row.Part> parts = row.parts().stream()
                .filter(part -> part.name().equals(Folding.compact(facet.name())))
                .filter(part -> facet.kind() == Facet.Kind.PART || part.unit().equals("%"))
                .toList();
        List<String> columns = header.columns();
        if (facet.kind() == Facet.Kind.SHARE && parts.size() == columns.size() - 1) {
            columns = columns.stream().filter(column -> !column.equals(CHANGE)).toList();
        }
        if (parts.size() != columns.size() || !standInTheirCells(parts, columns)) {
            draft.find(findings.partsUnreadable(row, facet, parts.size(), header));
            List.of(current, base)
                    .forEach(period -> draft.observe(
                            table.dataset(), facet.series(), period, null, ObservationStatus.M, row.span()));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            Row.Part part = parts.get(i);
            Cell cell = new Cell(part.value(), part.span(), part.unit());
            if (columns.get(i).equals(CHANGE)) {
                change(facet, cell);
            } else {
                observe(facet, columns.get(i).equals(VALUE) ? current : base, cell);
            }
        }
    }

    /** Unless all brackets stand behind all numbers, each stands behind the number of its own column. */
    private boolean standInTheirCells(List<Row.Part> parts, List<String> columns) {
        boolean behindAll =
                parts.stream().allMatch(part -> part.following() == row.atoms().size());
        return behindAll
                || IntStream.range(0, parts.size())
                        .allMatch(i -> periods.columnBefore(parts.get(i).span()).equals(columns.get(i)));
    }
}
