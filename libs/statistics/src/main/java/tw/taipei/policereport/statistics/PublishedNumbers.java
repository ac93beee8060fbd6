package tw.taipei.policereport.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The numbers of one or more reports, found by dataset, series and period. Of several vintages the last given counts. */
public final class PublishedNumbers {

    private record Place(String dataset, SeriesKey series, ReferencePeriod period) {}

    private final Map<Place, Observation> observations = new HashMap<>();

    public PublishedNumbers(Collection<Observation> observations) {
        Objects.requireNonNull(observations, "observations is null");
        for (Observation observation : observations) {
            this.observations.put(
                    new Place(observation.dataset(), observation.series(), observation.period()), observation);
        }
    }

    public Optional<Observation> find(String dataset, SeriesKey series, ReferencePeriod period) {
        return Optional.ofNullable(observations.get(new Place(dataset, series, period)));
    }
}
