package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One published number for one series and one reference period.
 *
 * @param dataset code of the dataset
 * @param value as printed, never corrected; null with status {@code M} when it cannot be read
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

    public Observation {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(series, "series is null");
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(published, "published is null");
        Objects.requireNonNull(source, "source is null");
        status = Set.copyOf(status);
        notes = List.copyOf(notes);
        if ((value == null) != status.contains(ObservationStatus.M)) {
            throw new IllegalArgumentException(
                    "a value is null exactly when its status is M: " + value + ", " + status);
        }
    }
}
