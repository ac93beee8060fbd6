package tw.taipei.policereport.text;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/** Reads PDFs one at a time and with a deadline, so that many hostile ones harm no more than one. */
final class PdfDecoder {

    /** A thousand pages take a few seconds. */
    private static final int SECONDS = 10;

    private static final Semaphore TURN = new Semaphore(1, true);

    private PdfDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, SECONDS, TimeUnit.SECONDS);
    }

    static String decode(byte[] bytes, long timeout, TimeUnit unit) {
        long end = System.nanoTime() + unit.toNanos(timeout);
        if (takeTurn(timeout, unit)) {
            try {
                Optional<PdfAnswer> answer = new PdfProcess(bytes).answer(end - System.nanoTime());
                if (answer.isPresent()) {
                    return answer.get().textOrRefusal();
                }
            } finally {
                TURN.release();
            }
        }
        String limit = unit.toMillis(timeout) + " ms";
        throw new UnreadableDocumentException(Reason.TIMEOUT, "≤ " + limit, "> " + limit);
    }

    private static boolean takeTurn(long timeout, TimeUnit unit) {
        try {
            return TURN.tryAcquire(timeout, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
