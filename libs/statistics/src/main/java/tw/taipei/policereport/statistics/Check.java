package tw.taipei.policereport.statistics;

import java.util.Locale;
import java.util.Objects;

/**
 * One printed number that follows from others, recomputed.
 *
 * @param base the base period of a change, null for the other kinds
 * @param published the printed text
 */
public record Check(
        Kind kind,
        String dataset,
        SeriesKey series,
        ReferencePeriod period,
        ReferencePeriod base,
        Verification verification,
        String published,
        Source source) {

    /** What kind of number was recomputed. */
    public enum Kind {
        CHANGE,
        TOTAL,
        RATE,
        SHARE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Check {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(series, "series is null");
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(verification, "verification is null");
        Objects.requireNonNull(published, "published is null");
        Objects.requireNonNull(source, "source is null");
    }
}
