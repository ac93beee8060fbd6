package tw.taipei.policereport.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Readers of a house on this machine: a few who each wait for their answer, or many who come whatever becomes of them. */
final class Load {

    private Load() {}

    /** The given number of readers, each asking again as soon as it has its answer. */
    static List<Reader.Reply> patient(int readers, Duration duration, Supplier<URI> addresses) {
        long end = System.nanoTime() + duration.toNanos();
        return read(readers, () -> System.nanoTime() < end, addresses);
    }

    /**
     * So many requests in each second, whether or not those before have been answered.
     *
     * @param readers how many may wait for an answer at the same time
     */
    static List<Reader.Reply> impatient(int readers, int perSecond, Duration duration, Supplier<URI> addresses) {
        long start = System.nanoTime();
        long count = perSecond * duration.toSeconds();
        AtomicLong next = new AtomicLong();
        return read(
                readers,
                () -> {
                    long turn = next.getAndIncrement();
                    waitUntil(start + turn * TimeUnit.SECONDS.toNanos(1) / perSecond);
                    return turn < count;
                },
                addresses);
    }

    /** @param more waits for a reader's turn to ask, and tells whether it is to ask at all */
    private static List<Reader.Reply> read(int readers, BooleanSupplier more, Supplier<URI> addresses) {
        Queue<Reader.Reply> replies = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        for (int i = 0; i < readers; i++) {
            threads.execute(() -> {
                try (Reader reader = new Reader()) {
                    while (more.getAsBoolean()) {
                        replies.add(reader.ask(addresses.get()));
                    }
                }
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while it was measuring.", e);
        }
        return List.copyOf(replies);
    }

    private static void waitUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
