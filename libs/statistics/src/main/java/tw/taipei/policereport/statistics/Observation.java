package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One published number for one series and one reference period.
 *
 * @param dataset code of the dataset
 * @param value as printed, never corrected; null with status {@code M} when it cannot be read
 * @param status in the order of the codes, so that the same number is always written in the same bytes
 * @param published the printed text of the number: {@code 1萬 8,012}
 * @param notes codes of the notes that travel with the number
 */
public record Observation(
        String dataset,
        SeriesKey series,
        ReferencePeriod period,
        BigDecimal value,
        Set<ObservationStatus> status,
        String published,
        Source source,
        List<String> notes) {

    /** A million observations have a handful of different ones. */
    private static final Map<Set<ObservationStatus>, Set<ObservationStatus>> ORDERED = new ConcurrentHashMap<>();

    public Observation {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(series, "series is null");
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(published, "published is null");
        Objects.requireNonNull(source, "source is null");
        status = ordered(Objects.requireNonNull(status, "status is null"));
        notes = List.copyOf(Objects.requireNonNull(notes, "notes is null"));
        if ((value == null) != status.contains(ObservationStatus.M)) {
            throw new IllegalArgumentException(
                    "a value is null exactly when its status is M: " + value + ", " + status);
        }
    }

    /** {@code Set.copyOf} would iterate in another order in every process. */
    private static Set<ObservationStatus> ordered(Set<ObservationStatus> status) {
        Set<ObservationStatus> known = ORDERED.get(status);
        if (known != null) {
            return known;
        }
        Set<ObservationStatus> ordered = EnumSet.noneOf(ObservationStatus.class);
        ordered.addAll(status);
        return ORDERED.computeIfAbsent(Collections.unmodifiableSet(ordered), itself -> itself);
    }
}
