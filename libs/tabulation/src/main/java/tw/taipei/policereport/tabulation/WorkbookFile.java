package tw.taipei.policereport.tabulation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/** Tables as the sheets of one file that spreadsheet programs open: numbers are numbers, dates are dates. */
public final class WorkbookFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Excel's name for who wrote a file; a version would change the bytes of the same rows. */
    private static final String PROGRAM = "police-report";

    private WorkbookFile() {}

    /** Leaves the stream open. The draft waits in a file, because its time of writing has to be taken out of it. */
    public static void write(List<Table<?>> tables, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("workbook", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(draft);
                    Workbook workbook = new Workbook(file, PROGRAM, null)) {
                workbook.setCompressionLevel(Deflater.BEST_SPEED);
                for (Table<?> table : tables) {
                    new Sheets<>(workbook, table).write();
                }
            }
            TimelessArchive.copy(draft, out);
        } finally {
            Files.delete(draft);
        }
    }
}
