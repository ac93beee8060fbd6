package tw.taipei.policereport.proof.flaw;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedRow;

/** Changes the rows of a table. */
final class Tables {

    private Tables() {}

    static PrintedBlock.Table replace(PrintedBlock.Table table, PrintedRow row, List<PrintedRow> others) {
        List<PrintedRow> rows = new ArrayList<>(table.rows());
        int at = rows.indexOf(row);
        rows.remove(at);
        rows.addAll(at, others);
        return table.with(rows);
    }
}
