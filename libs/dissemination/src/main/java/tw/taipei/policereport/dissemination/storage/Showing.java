package tw.taipei.policereport.dissemination.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * That readers who name no release began to get this one.
 *
 * @param epoch counts the moves of the pointer; the next move ends the showing
 */
public record Showing(long epoch, long release, Instant since) {

    public Showing {
        Objects.requireNonNull(since, "since is null");
    }
}
