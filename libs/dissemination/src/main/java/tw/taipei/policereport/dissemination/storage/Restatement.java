package tw.taipei.policereport.dissemination.storage;

import java.util.Objects;

/**
 * Two values that two reports print for one number.
 *
 * @param now by the later report
 * @param before by the report before it that prints the number
 * @param release the first one that held both, from which on both stay what they were
 */
public record Restatement(StoredObservation now, StoredObservation before, long release) {

    public Restatement {
        Objects.requireNonNull(now, "now is null");
        Objects.requireNonNull(before, "before is null");
    }
}
