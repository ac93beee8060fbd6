package tw.taipei.policereport.gateway.release;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The release of one request: read once, handed to every call below, named in the answer.
 *
 * @param named whether the reader named it; only then may the answer be kept for ever
 * @param manifest the revision of each report that it shows
 */
public record Pin(long release, boolean named, Instant publishedAt, Map<String, Integer> manifest) {

    public Pin {
        Objects.requireNonNull(publishedAt, "publishedAt is null");
        manifest = Map.copyOf(manifest);
    }

    Pin asNamed(boolean byReader) {
        return new Pin(release, byReader, publishedAt, manifest);
    }
}
