package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/**
 * Reads the pointer for many requests at once. A request gets a reading that began after the request did, so what was
 * acknowledged to anyone before is visible; requests that arrive during a reading share the next one.
 */
@Singleton
public class PointerReader {

    private final Lookup lookup;
    private final Releases releases;
    private boolean reading;
    private boolean wanted;
    private CompletableFuture<Pointer> waiting = new CompletableFuture<>();

    PointerReader(Lookup lookup, Releases releases) {
        this.lookup = lookup;
        this.releases = releases;
    }

    public synchronized CompletableFuture<Pointer> read() {
        CompletableFuture<Pointer> mine = waiting;
        wanted = true;
        if (!reading) {
            begin();
        }
        return mine;
    }

    private void begin() {
        reading = true;
        Reading begun = new Reading();
        lookup.of(begun).onComplete(read -> {
            CompletableFuture<Pointer> batch = begun.batch();
            end();
            if (read.succeeded()) {
                batch.complete(read.result());
            } else {
                batch.completeExceptionally(read.cause());
            }
        });
    }

    private synchronized void end() {
        reading = false;
        if (wanted) {
            begin();
        }
    }

    /** One question to the database. Whoever comes before it is really put gets its answer. */
    private final class Reading implements Callable<Pointer> {

        private CompletableFuture<Pointer> batch;

        @Override
        public Pointer call() {
            batch();
            return releases.pointer();
        }

        /** Those who share it, which nobody joins any more. */
        CompletableFuture<Pointer> batch() {
            synchronized (PointerReader.this) {
                if (batch == null) {
                    batch = waiting;
                    waiting = new CompletableFuture<>();
                    wanted = false;
                }
                return batch;
            }
        }
    }
}
