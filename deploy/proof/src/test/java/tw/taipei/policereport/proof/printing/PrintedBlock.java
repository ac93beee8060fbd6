package tw.taipei.policereport.proof.printing;

import java.util.List;

/** A piece of a report with its numbers written. */
public sealed interface PrintedBlock {

    /** @param level 1 for a part to 5 for (1) */
    record Heading(int level, String title) implements PrintedBlock {}

    /** Running text on one line. */
    record Paragraph(String text) implements PrintedBlock {}

    /** A table with its header. */
    record Table(List<String> columns, List<String> divisions, List<PrintedRow> rows) implements PrintedBlock {
        public Table {
            columns = List.copyOf(columns);
            divisions = List.copyOf(divisions);
            rows = List.copyOf(rows);
        }

        public Table with(List<PrintedRow> others) {
            return new Table(columns, divisions, others);
        }
    }
}
