package tw.taipei.policereport.proof.flaw;

import java.util.List;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;

/** What can be expected of a reader who has nothing but the report. */
public enum Visibility {
    /** The report contradicts itself, or prints what cannot be read: it must not be published. */
    STOPS,
    /** Something is missing, or a share is odd: a reader must be told, and may publish. */
    IS_SHOWN,
    /**
     * All that is printed is consistent, so the error cannot be seen: a number without comparison and total, the last
     * place of a rounded rate or weight, both numbers of a row whose change is a remark, two columns of which nothing is printed
     * twice.
     */
    CANNOT_BE_SEEN;

    /** Rates and weights are printed with two, so that one with a third is misprinted. */
    private static final int MOST_DECIMALS = 2;

    /** Of misprinted numbers, by their form, their signs and what must add up. */
    static Visibility of(PrintedReport report, PrintedBlock.Table misprinted) {
        Arithmetic arithmetic = Arithmetic.of(report);
        if (misprinted.rows().stream().anyMatch(row -> isOdd(misprinted.columns(), row)) || arithmetic.isBroken()) {
            return STOPS;
        }
        return arithmetic.hasOddShare() ? IS_SHOWN : CANNOT_BE_SEEN;
    }

    private static boolean isOdd(List<String> columns, PrintedRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean change = columns.get(Math.min(i, columns.size() - 1)).equals(Column.CHANGE.word());
            if (row.cells().get(i).figures().stream().anyMatch(figure -> isOdd(figure, change))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOdd(Figure figure, boolean change) {
        boolean signed = figure.text().startsWith("+") || figure.text().startsWith("-");
        return signed && !change
                || !PrintedNumber.isWellFormed(figure.text())
                || PrintedNumber.of(figure.text()).scale() > MOST_DECIMALS;
    }
}
