package tw.taipei.policereport.proof.flaw;

import java.util.List;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;

/**
 * A report with an error.
 *
 * @param table the table as it should be; one that is too many as it is
 * @param misprinted the table as it is printed; null when it is missing
 * @param figures the numbers that are wrong, as they should be; empty when rows or words are wrong
 * @param what for a person: {@code 2,041 -> 2,047}
 */
public record Planted(
        PrintedReport report,
        PrintedBlock.Table table,
        PrintedBlock.Table misprinted,
        List<Figure> figures,
        String what) {

    public Planted {
        figures = List.copyOf(figures);
    }
}
