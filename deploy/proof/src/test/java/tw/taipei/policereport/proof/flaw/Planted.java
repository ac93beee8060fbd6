package tw.taipei.policereport.proof.flaw;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;
import tw.taipei.policereport.proof.printing.Truth;

/**
 * A report with an error.
 *
 * @param table the table as it should be; one that is too many as it is
 * @param misprinted the table as it is printed; null when it is missing
 * @param figures the numbers that are wrong, as they should be; empty when rows or words are wrong
 * @param what for a person: {@code 2,041 -> 2,047}
 * @param visibility what a reader can know of it
 */
public record Planted(
        PrintedReport report,
        PrintedBlock.Table table,
        PrintedBlock.Table misprinted,
        List<Figure> figures,
        String what,
        Visibility visibility) {

    public Planted {
        figures = List.copyOf(figures);
    }

    /** What the report prints, right or wrong, by series and period; null where nobody can say what it prints. */
    public Map<String, BigDecimal> printed() {
        Map<String, BigDecimal> printed = new HashMap<>();
        report.tables().forEach(each -> each.rows().forEach(row -> row.cells().forEach(cell -> cell.figures()
                .forEach(figure -> put(printed, each.columns(), row, row.cells().indexOf(cell), figure)))));
        return printed;
    }

    private static void put(
            Map<String, BigDecimal> printed, List<String> columns, PrintedRow row, int at, Figure figure) {
        String column = columns.contains(Column.CHANGE.word()) ? columns.get(at) : Column.CURRENT.word();
        if (!column.equals(Column.CHANGE.word()) && !figure.text().equals("-")) {
            String period = column.equals(Column.BASE.word()) ? row.base() : row.current();
            BigDecimal value = PrintedNumber.of(figure.text());
            printed.put(figure.series() + ":" + period, value == null ? null : Truth.plain(value));
        }
    }
}
