package tw.taipei.policereport.tabulation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        List<Column<T>> columns = table.columns();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        String[] cells = new String[columns.size()];
        table.rows().accept(row -> {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Cells.text(columns.get(i).value().apply(row));
            }
            csv.writeRecord(cells);
        });
        csv.flush();
    }
}
