package tw.taipei.policereport.dissemination.storage;

import java.util.Objects;
import tw.taipei.policereport.statistics.Observation;

/** An observation with its area and the revision of the report that printed it. */
public record StoredObservation(Observation observation, String area, int revision) {

    public StoredObservation {
        Objects.requireNonNull(observation, "observation is null");
        Objects.requireNonNull(area, "area is null");
    }
}
