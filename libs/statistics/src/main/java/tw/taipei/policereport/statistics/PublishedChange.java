package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A change (增減數) that the report prints beside two values. It is a check on them, never a source of them.
 *
 * @param value null where the report prints a remark in place of the change
 * @param published the printed text: {@code +1,016}, {@code 1.44個百分點}
 */
public record PublishedChange(
        String dataset,
        SeriesKey series,
        ReferencePeriod period,
        ReferencePeriod base,
        BigDecimal value,
        String published,
        Source source) {

    public PublishedChange {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(series, "series is null");
        Objects.requireNonNull(period, "period is null");
        Objects.requireNonNull(base, "base is null");
        Objects.requireNonNull(published, "published is null");
        Objects.requireNonNull(source, "source is null");
    }
}
