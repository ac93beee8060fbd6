package tw.taipei.policereport.dissemination.storage;

import java.time.Instant;
import java.util.Objects;

/**
 * A number as one revision of one report prints it, and the releases that have held it.
 *
 * @param shownSince null when nobody has told yet when that was
 */
public record Vintage(StoredObservation number, long firstRelease, Instant shownSince, long lastRelease) {

    public Vintage {
        Objects.requireNonNull(number, "number is null");
    }

    public String report() {
        return number.observation().source().report();
    }

    /** Whether both print a value and not the same one. */
    public boolean restates(Vintage earlier) {
        return number.restates(earlier.number);
    }

    /** Whether the release holds this very printing. */
    public boolean isIn(Release release) {
        return Integer.valueOf(number.revision()).equals(release.revisions().get(report()));
    }
}
