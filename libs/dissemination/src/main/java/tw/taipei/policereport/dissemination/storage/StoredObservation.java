package tw.taipei.policereport.dissemination.storage;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ObservationStatus;

/** An observation with its area and the revision of the report that printed it. */
public record StoredObservation(Observation observation, String area, int revision) {

    public StoredObservation {
        Objects.requireNonNull(observation, "observation is null");
        Objects.requireNonNull(area, "area is null");
    }

    /** The same number, marked as one that replaces what an earlier report prints. */
    public StoredObservation asRestated() {
        Set<ObservationStatus> status = EnumSet.copyOf(observation.status());
        status.remove(ObservationStatus.A);
        status.add(ObservationStatus.R);
        Observation restated = new Observation(
                observation.dataset(),
                observation.series(),
                observation.period(),
                observation.value(),
                status,
                observation.published(),
                observation.source(),
                observation.notes());
        return new StoredObservation(restated, area, revision);
    }
}
