package tw.taipei.policereport.statistics;

import java.util.Objects;

/**
 * One series in two periods.
 *
 * @param base null when no number is held for {@code basePeriod}
 * @param change null where there is none, with the reason in {@code changeReason}
 * @param changeReason {@code BASE_NOT_HELD}, {@code VALUE_MISSING} or {@code RANK}; null where change is given
 * @param published the change that the report prints for the same two periods, or null
 */
public record Comparison(
        String dataset,
        SeriesKey series,
        Observation current,
        ReferencePeriod basePeriod,
        Observation base,
        Basis basis,
        Change change,
        String changeReason,
        PublishedChange published,
        Verification verification,
        Comparability comparability) {

    public static final String BASE_NOT_HELD = "BASE_NOT_HELD";
    public static final String VALUE_MISSING = "VALUE_MISSING";
    public static final String RANK = "RANK";

    public Comparison {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(series, "series is null");
        Objects.requireNonNull(current, "current is null");
        Objects.requireNonNull(basePeriod, "basePeriod is null");
        Objects.requireNonNull(basis, "basis is null");
        Objects.requireNonNull(verification, "verification is null");
        Objects.requireNonNull(comparability, "comparability is null");
        if ((change == null) == (changeReason == null)) {
            throw new IllegalArgumentException(
                    "either change or changeReason is given: " + change + ", " + changeReason);
        }
    }
}
