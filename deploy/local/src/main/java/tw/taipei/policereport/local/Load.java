package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Readers of a house on this machine: a few who each wait for their answer, or many who come whatever becomes of them. */
final class Load {

    /** What stands for "no answer": the connection was refused or broke off, or it took too long. */
    static final int NO_ANSWER = 0;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Beyond this many unanswered requests the readers themselves would be what is measured, and run out of memory. */
    private static final int MOST_WAITING = 300;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newFixedThreadPool(2, Load::daemon))
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** One request: when it was answered, how, and after how long; times in nanoseconds. */
    record Reply(long at, int status, long took) {

        boolean isGood() {
            return status == 200;
        }
    }

    /** The given number of readers, each asking again as soon as it has its answer. */
    List<Reply> patient(int readers, Duration duration, Supplier<URI> addresses) {
        Queue<Reply> replies = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        for (int i = 0; i < readers; i++) {
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    replies.add(ask(addresses.get()));
                }
            });
        }
        threads.shutdown();
        await(threads, duration.plus(PATIENCE));
        return List.copyOf(replies);
    }

    /** So many requests in each second, whether or not those before have been answered. */
    List<Reply> impatient(int perSecond, Duration duration, Supplier<URI> addresses) {
        Queue<Reply> replies = new ConcurrentLinkedQueue<>();
        Semaphore waiting = new Semaphore(MOST_WAITING);
        long start = System.nanoTime();
        long count = perSecond * duration.toSeconds();
        for (long i = 0; i < count; i++) {
            waitUntil(start + i * TimeUnit.SECONDS.toNanos(1) / perSecond);
            waiting.acquireUninterruptibly();
            long asked = System.nanoTime();
            client.sendAsync(request(addresses.get()), HttpResponse.BodyHandlers.discarding())
                    .handle((answer, failure) -> failure == null ? answer.statusCode() : NO_ANSWER)
                    .thenAccept(status -> {
                        replies.add(new Reply(System.nanoTime(), status, System.nanoTime() - asked));
                        waiting.release();
                    });
        }
        try {
            if (!waiting.tryAcquire(MOST_WAITING, 2 * PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new RefusalException("The readers of this measurement gave up, and not what was measured.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while it was measuring.", e);
        }
        return List.copyOf(replies);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "reader");
        thread.setDaemon(true);
        return thread;
    }

    Reply ask(URI address) {
        long asked = System.nanoTime();
        int status = NO_ANSWER;
        try {
            status = client.send(request(address), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            // No answer is an answer here.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Reply(System.nanoTime(), status, System.nanoTime() - asked);
    }

    private static HttpRequest request(URI address) {
        Objects.requireNonNull(address, "address is null");
        return HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void await(ExecutorService threads, Duration longest) {
        try {
            threads.awaitTermination(longest.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while it was measuring.", e);
        }
    }
}
