package tw.taipei.policereport.proof.flaw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.printing.Cell;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;

/** A table is not as it should be. */
public enum TableFlaw implements Flaw {
    TABLE_LOST {
        @Override
        Planted changed(PrintedReport report, PrintedBlock.Table table, Random random) {
            return planted(report.replacing(table), table, null, List.of(), Visibility.IS_SHOWN);
        }
    },
    /** Of a subject that no service knows. */
    TABLE_ADDED {
        @Override
        Planted changed(PrintedReport report, PrintedBlock.Table table, Random random) {
            List<PrintedRow> rows = new ArrayList<>();
            for (PrintedRow row : table.rows().subList(0, Math.min(table.rows().size(), UNKNOWN.size()))) {
                String label = UNKNOWN.get(rows.size());
                rows.add(new PrintedRow("", label, row.cells(), row.current(), row.base(), row.remark()));
            }
            PrintedBlock.Table added = table.with(rows);
            return planted(report.replacing(table, table, added), added, added, List.of(), Visibility.STOPS);
        }
    },
    COLUMN_NAMES_SWAPPED {
        @Override
        Planted changed(PrintedReport report, PrintedBlock.Table table, Random random) {
            List<String> columns = new ArrayList<>(table.columns());
            // Nothing in a table without comparison says which of its numbers is which.
            if (!columns.contains(Column.CHANGE.word())) {
                return null;
            }
            int first = random.nextInt(columns.size());
            Collections.swap(columns, first, (first + 1) % columns.size());
            PrintedBlock.Table changed = new PrintedBlock.Table(columns, table.divisions(), table.rows());
            List<Figure> figures =
                    table.rows().stream().flatMap(row -> row.figures().stream()).toList();
            PrintedReport misprinted = report.replacing(table, changed);
            return planted(misprinted, table, changed, figures, Visibility.of(misprinted, changed));
        }
    },
    CELLS_SWAPPED {
        @Override
        Planted changed(PrintedReport report, PrintedBlock.Table table, Random random) {
            List<Figure> figures =
                    table.rows().stream().flatMap(row -> row.figures().stream()).toList();
            Figure one = figures.get(random.nextInt(figures.size()));
            Figure other = figures.get(random.nextInt(figures.size()));
            if (one.value().compareTo(other.value()) == 0 || areOneCell(table, one, other)) {
                return null;
            }
            PrintedBlock.Table changed = swapped(table, one, other);
            PrintedReport misprinted = report.replacing(table, changed);
            boolean foreignUnit = isForeign(one, other) || isForeign(other, one);
            Visibility visibility = foreignUnit ? Visibility.STOPS : Visibility.of(misprinted, changed);
            return planted(misprinted, table, changed, List.of(one, other), visibility);
        }
    };

    private static final List<String> UNKNOWN = List.of("無人機巡邏(架次)", "辦理身心障礙者講習", "自行車竊盜 追回數", "外籍人士服務(次)");
    private static final int TRIES = 200;

    /** Null when this table has no place for it. */
    abstract Planted changed(PrintedReport report, PrintedBlock.Table table, Random random);

    @Override
    public Optional<Planted> plant(PrintedReport report, Random random) {
        List<PrintedBlock.Table> tables = report.tables().toList();
        for (int i = 0; i < TRIES; i++) {
            Planted planted = changed(report, tables.get(random.nextInt(tables.size())), random);
            if (planted != null) {
                return Optional.of(planted);
            }
        }
        return Optional.empty();
    }

    private static Planted planted(
            PrintedReport report,
            PrintedBlock.Table table,
            PrintedBlock.Table misprinted,
            List<Figure> figures,
            Visibility visibility) {
        String texts = figures.stream().map(Figure::text).collect(Collectors.joining(" "));
        return new Planted(
                report,
                table,
                misprinted,
                figures,
                table.columns() + " " + table.rows().get(0).label() + " " + texts,
                visibility);
    }

    private static PrintedBlock.Table swapped(PrintedBlock.Table table, Figure one, Figure other) {
        List<PrintedRow> rows = new ArrayList<>();
        for (PrintedRow row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : row.cells()) {
                List<Figure> figures = cell.figures().stream()
                        .map(figure -> figure == one ? like(one, other) : figure == other ? like(other, one) : figure)
                        .toList();
                cells.add(new Cell(figures, cell.period()));
            }
            rows.add(row.with(cells));
        }
        return table.with(rows);
    }

    /** Numbers that keep their units may stand in any order in their cell. */
    private static boolean areOneCell(PrintedBlock.Table table, Figure one, Figure other) {
        return !one.isBracketed()
                && !other.isBracketed()
                && table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.figures()
                        .containsAll(List.of(one, other)));
    }

    /** Whether the place gets a unit that is not its own. */
    private static boolean isForeign(Figure place, Figure other) {
        String unit = like(place, other).after();
        return !unit.isEmpty() && !unit.equals(place.after());
    }

    /** The number of another in the place of this one, with its unit. */
    private static Figure like(Figure place, Figure other) {
        return place.misprinted(other.text()).in(place.isBracketed() ? place.after() : other.after());
    }
}
