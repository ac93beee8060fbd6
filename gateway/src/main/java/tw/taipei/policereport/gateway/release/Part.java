package tw.taipei.policereport.gateway.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one service must hold of a release, and what it says that it holds.
 *
 * @param expectedDigest null where several reports are shown whose digest together nobody knows beforehand
 * @param takenPercent how much of a file of series the service has taken so far; null for a report
 * @param rows null until the service has acknowledged
 */
public record Part(
        String service,
        int expectedRows,
        @Schema(nullable = true) String expectedDigest,
        @Schema(nullable = true) Integer rows,
        @Schema(nullable = true) String digest,
        @Schema(nullable = true) Instant acknowledgedAt,
        @Schema(nullable = true) Integer takenPercent) {

    /** Whether the service holds exactly what it read. */
    public boolean isComplete() {
        return rows != null && rows == expectedRows && (expectedDigest == null || expectedDigest.equals(digest));
    }
}
