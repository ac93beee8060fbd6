package tw.taipei.policereport.dissemination.storage;

import java.math.BigDecimal;
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

    /** Whether both are about one series in one period. */
    boolean isSameNumberAs(StoredObservation other) {
        return observation.series().equals(other.observation.series())
                && observation.period().equals(other.observation.period())
                && observation.dataset().equals(other.observation.dataset())
                && area.equals(other.area);
    }

    /** Whether both have a value and not the same one. */
    boolean restates(StoredObservation earlier) {
        BigDecimal value = observation.value();
        BigDecimal other = earlier.observation.value();
        return value != null && other != null && value.compareTo(other) != 0;
    }
}
