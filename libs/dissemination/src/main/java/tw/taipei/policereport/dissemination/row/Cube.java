package tw.taipei.policereport.dissemination.row;

import java.util.Objects;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Dataset;

/**
 * Rows that are the numbers of one dataset.
 *
 * @param service that owns the dataset
 * @param number what a row holds
 */
public record Cube<T>(String service, Dataset dataset, Function<T, StoredObservation> number) {

    public Cube {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(number, "number is null");
    }
}
