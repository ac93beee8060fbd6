package tw.taipei.policereport.dissemination.row;

import java.util.Objects;
import java.util.function.Function;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Dataset;

/**
 * Rows that are comparisons within one dataset.
 *
 * @param comparison what a row holds
 */
public record Compared<T>(Dataset dataset, Function<T, Comparison> comparison) {

    public Compared {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(comparison, "comparison is null");
    }
}
