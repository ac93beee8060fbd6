package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Cell;
import tw.taipei.policereport.text.CellSplitter;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.TableHeader;

/** Turns the cells of one row into observations and printed changes. */
final class RowTranscriber {

    private static final String VALUE = TableRule.COMPARED.get(0);
    private static final String BASE = TableRule.COMPARED.get(1);
    private static final String CHANGE = TableRule.COMPARED.get(2);

    private final Draft draft;
    private final Findings findings;

    RowTranscriber(Draft draft, Findings findings) {
        this.draft = draft;
        this.findings = findings;
    }

    void transcribe(TableHeader header, Row row, TableRule table, RowRule rule) {
        List<Facet> numbers =
                rule.facets().stream().filter(RowTranscriber::standsFree).toList();
        List<Facet> ordered = table.isCompared() ? inHeaderOrder(numbers, header) : numbers.subList(0, 1);
        List<String> marks = ordered.stream()
                .map(facet -> facet.kind() == Facet.Kind.UNIT ? facet.name() : "")
                .toList();
        Cells cells = new CellSplitter(draft.text(), header.columns(), marks).split(row);
        if (!cells.isReadable() || cells.isAmbiguous()) {
            draft.find(findings.cellsUnreadable(row, header, cells.isAmbiguous()));
            numbers.forEach(facet -> observeUnreadable(row, table, facet));
        } else if (table.isCompared()) {
            new Compared(header, row, table, cells).take(ordered, rule);
        } else {
            numbers.forEach(facet -> takeListed(table, facet, cells));
        }
    }

    private static boolean standsFree(Facet facet) {
        return facet.kind() != Facet.Kind.PART && facet.kind() != Facet.Kind.SHARE;
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

    private void takeListed(TableRule table, Facet facet, Cells cells) {
        String column = facet.kind() == Facet.Kind.COLUMN
                ? facet.name()
                : table.columns().get(0);
        Cell cell = cells.cell(column, 0).orElseThrow();
        draft.observe(
                table.dataset(),
                facet.series(),
                draft.periods().current(),
                cell.value(),
                ObservationStatus.A,
                cell.span());
    }

    /** One row of a table that compares two periods. */
    private final class Compared {

        private final TableHeader header;
        private final Row row;
        private final TableRule table;
        private final Cells cells;
        private final ReferencePeriod current;
        private final ReferencePeriod base;

        Compared(TableHeader header, Row row, TableRule table, Cells cells) {
            this.header = header;
            this.row = row;
            this.table = table;
            this.cells = cells;
            this.current = period(VALUE, draft.periods().current());
            this.base = period(BASE, draft.periods().base());
        }

        /** A period in brackets behind a number counts for its column: {@code 230 (111年下半年)}. */
        private ReferencePeriod period(String column, ReferencePeriod otherwise) {
            int start = cells.cell(column, 0).map(cell -> cell.span().start()).orElse(Integer.MAX_VALUE);
            int next = header.columns().stream()
                    .flatMap(name -> cells.cell(name, 0).stream())
                    .mapToInt(cell -> cell.span().start())
                    .filter(other -> other > start)
                    .min()
                    .orElse(Integer.MAX_VALUE);
            Optional<PeriodText> given = row.periods().stream()
                    .filter(period ->
                            period.span().start() > start && period.span().start() < next)
                    .findFirst();
            given.ifPresent(draft::claimPeriod);
            return given.map(period -> ReferencePeriod.valueOf(period.text())).orElse(otherwise);
        }

        void take(List<Facet> ordered, RowRule rule) {
            for (int mark = 0; mark < ordered.size(); mark++) {
                takeCell(ordered.get(mark), mark);
            }
            rule.facets().stream().filter(facet -> !standsFree(facet)).forEach(this::takeParts);
            if (cells.cell(CHANGE, 0).isEmpty()) {
                takeRemark(ordered);
            }
        }

        private void takeCell(Facet facet, int mark) {
            cells.cell(VALUE, mark).ifPresent(cell -> observe(facet, current, cell));
            cells.cell(BASE, mark).ifPresent(cell -> observe(facet, base, cell));
            cells.cell(CHANGE, mark)
                    .ifPresent(cell ->
                            draft.change(table.dataset(), facet.series(), current, base, cell.value(), cell.span()));
        }

        private void observe(Facet facet, ReferencePeriod period, Cell cell) {
            draft.observe(table.dataset(), facet.series(), period, cell.value(), ObservationStatus.A, cell.span());
        }

        /** The n-th bracket of a name belongs to the n-th column, however the cells are laid out. */
        private void takeParts(Facet facet) {
            List<Row.Part> parts = row.parts().stream()
                    .filter(part -> part.name().equals(Folding.compact(facet.name())))
                    .filter(part ->
                            facet.kind() == Facet.Kind.PART || part.unit().equals("%"))
                    .toList();
            if (parts.size() != header.columns().size()
                    && parts.size() != header.columns().size() - 1) {
                draft.find(findings.partsUnreadable(row, facet, parts.size(), header));
                return;
            }
            for (int i = 0; i < parts.size(); i++) {
                takePart(facet, header.columns().get(i), parts.get(i));
            }
        }

        private void takePart(Facet facet, String column, Row.Part part) {
            if (column.equals(CHANGE)) {
                draft.change(table.dataset(), facet.series(), current, base, part.value(), part.span());
            } else {
                draft.observe(
                        table.dataset(),
                        facet.series(),
                        column.equals(VALUE) ? current : base,
                        part.value(),
                        ObservationStatus.A,
                        part.span());
            }
        }

        private void takeRemark(List<Facet> facets) {
            if (row.remark() == null) {
                draft.find(findings.changeNotPrinted(row));
                return;
            }
            facets.forEach(facet -> draft.change(
                    table.dataset(),
                    facet.series(),
                    current,
                    base,
                    null,
                    row.remark().span()));
        }
    }
}
