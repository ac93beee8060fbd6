package tw.taipei.policereport.text;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** What the process for a PDF runs: the document comes in, its text or the reason why it has none goes out. */
final class PdfProgram {

    /** Longer than anybody waits; when whoever started it is gone, nobody else ends it. */
    private static final int SECONDS = 60;

    private PdfProgram() {}

    public static void main(String[] arguments) throws IOException {
        Thread end = new Thread(PdfProgram::endInTime, "end");
        end.setDaemon(true);
        end.start();
        byte[] answer = PdfAnswer.to(System.in.readAllBytes()).bytes();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(answer);
        }
        Runtime.getRuntime().halt(0);
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
