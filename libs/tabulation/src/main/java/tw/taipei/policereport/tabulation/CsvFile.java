package tw.taipei.policereport.tabulation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as RFC 4180 has it, in UTF-8 with LF. */
public final class CsvFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvFile() {}

    /**
     * Leaves the stream open.
     *
     * @param marked whether a byte order mark comes first: Excel takes a file without one for Big5
     */
    public static <T> void write(Table<T> table, boolean marked, OutputStream out) throws IOException {
        CsvText text = new CsvText(out);
        if (marked) {
            text.raw(BYTE_ORDER_MARK);
        }
        table.columns().forEach(column -> text.field(column.name()));
        text.endRecord();
        List<CsvRun<T>> runs = CsvRun.of(table.columns());
        try {
            table.rows().accept(row -> {
                for (CsvRun<T> run : runs) {
                    run.write(row, text);
                }
                text.endRecord();
            });
            text.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
