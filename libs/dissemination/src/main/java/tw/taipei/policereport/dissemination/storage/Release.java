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
 * @param revisions the revision of each report, in the order of which counts where several print a number
 * @param storedAt when this service sealed it
 */
public record Release(long number, SortedMap<String, Integer> revisions, Instant storedAt) {

    public Release {
        Objects.requireNonNull(storedAt, "storedAt is null");
        revisions = Collections.unmodifiableSortedMap(new TreeMap<>(revisions));
    }

    /** @param series the files of series among the reports, in the order in which readers got each first */
    static Release of(long number, Map<String, Integer> revisions, List<String> series, Instant storedAt) {
        SortedMap<String, Integer> ordered = new TreeMap<>(new EditionOrder(series));
        ordered.putAll(revisions);
        return new Release(number, ordered, storedAt);
    }

    EditionOrder order() {
        return (EditionOrder) revisions.comparator();
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
