package tw.taipei.policereport.dissemination.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.taipei.policereport.transcription.BackfillId;

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

    /** Without the files of series, which are reports to nobody but the manifest. */
    public List<String> reports() {
        return revisions.keySet().stream()
                .filter(report -> !BackfillId.is(report))
                .toList();
    }

    /** Null in a release without reports. */
    public String latestReport() {
        // Files of series come before every report.
        return revisions.isEmpty() || BackfillId.is(revisions.lastKey()) ? null : revisions.lastKey();
    }
}
