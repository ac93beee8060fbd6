package tw.taipei.policereport.text;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/** Reads PDFs in threads of its own, few and with a deadline, so that a hostile one harms nobody else. */
final class PdfDecoder {

    /** A thousand pages take about two seconds. */
    private static final int SECONDS = 15;
    /** Each may hold a few hundred megabytes for a moment. */
    private static final int READERS = 2;

    private static final ExecutorService POOL = pool();

    private PdfDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, SECONDS, TimeUnit.SECONDS);
    }

    static String decode(byte[] bytes, long timeout, TimeUnit unit) {
        Future<String> text = POOL.submit(() -> new PdfReading(bytes).text());
        try {
            return text.get(timeout, unit);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableDocumentException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("reading a PDF failed in an unforeseen way", e.getCause());
        } catch (TimeoutException e) {
            String limit = unit.toMillis(timeout) + " ms";
            throw new UnreadableDocumentException(Reason.TIMEOUT, "≤ " + limit, "> " + limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(Reason.TIMEOUT, "completion", "interruption");
        } finally {
            text.cancel(true);
        }
    }

    private static ExecutorService pool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                READERS, READERS, SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), PdfDecoder::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "pdf-reader");
        thread.setDaemon(true);
        return thread;
    }
}
