package tw.taipei.policereport.dissemination.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is published at one moment: which revision of each report.
 *
 * @param revisions the revision of each report, reports in the order of their reference periods
 * @param storedAt when this service sealed it
 */
public record Release(long number, SortedMap<String, Integer> revisions, Instant storedAt) {

    public Release {
        Objects.requireNonNull(storedAt, "storedAt is null");
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
    }

    static Release of(long number, Map<String, Integer> revisions, Instant storedAt) {
        return new Release(number, new TreeMap<>(revisions), storedAt);
    }

    public List<String> reports() {
        return List.copyOf(revisions.keySet());
    }

    /** Null in a release without reports. */
    public String latestReport() {
        return revisions.isEmpty() ? null : revisions.lastKey();
    }
}
