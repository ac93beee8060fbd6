package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
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
        CompletableFuture<Pointer> batch = waiting;
        waiting = new CompletableFuture<>();
        reading = true;
        wanted = false;
        lookup.of(releases::pointer).onComplete(read -> {
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
}
