package tw.taipei.policereport.text;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the process for a PDF runs: the document comes in, its text or the reason why it has none goes out. */
final class PdfProgram {

    /** Longer than anybody waits; when whoever started it is gone, nobody else ends it. */
    private static final int SECONDS = 60;

    /** Nobody reads what the PDF library says of a document; held here, because loggers are forgotten otherwise. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private PdfProgram() {}

    public static void main(String[] arguments) throws IOException {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        goFirst();
        Thread end = new Thread(PdfProgram::endInTime, "end");
        end.setDaemon(true);
        end.start();
        byte[] answer = PdfAnswer.to(System.in.readAllBytes()).bytes();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(answer);
        }
        Runtime.getRuntime().halt(0);
    }

    /** Where the memory of the machine or container runs out, Linux is to end this process and no other. */
    private static void goFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException elsewhere) {
            // Other systems have no such thing.
        }
    }

    private static void endInTime() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
