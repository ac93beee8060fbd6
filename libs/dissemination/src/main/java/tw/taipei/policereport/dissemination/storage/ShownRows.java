package tw.taipei.policereport.dissemination.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Of what several reports print for one number, keeps what the release shows: the latest, marked where an earlier report
 * prints another value. Rows come in the order of the primary key, so those of one number stand together, the latest
 * report last.
 */
final class ShownRows implements Consumer<byte[]> {

    private final CopiedRows reader = new CopiedRows();
    /** Only what this report prints; null for all. */
    private final String report;

    private final List<StoredObservation> earlier = new ArrayList<>();
    private List<StoredObservation> shown = new ArrayList<>();
    private StoredObservation current;
    private StoredObservation complete;
    private int count;

    ShownRows(String report) {
        this.report = report;
    }

    @Override
    public void accept(byte[] copied) {
        StoredObservation row = reader.read(copied);
        count++;
        if (current != null && current.isSameNumberAs(row)) {
            earlier.add(current);
        } else {
            finish();
        }
        current = row;
    }

    /** No further row will be about the current number. */
    void finish() {
        if (current == null) {
            return;
        }
        if (report == null || report.equals(current.observation().source().report())) {
            shown.add(earlier.stream().anyMatch(current::restates) ? current.asRestated() : current);
        }
        complete = current;
        current = null;
        earlier.clear();
    }

    /** Forgets a number of which not all reports may have been read. */
    void forgetCurrent() {
        current = null;
        earlier.clear();
    }

    /** How many rows were read, since the rows were taken last. */
    int count() {
        return count;
    }

    /** The last number of which all is known; null when there is none. */
    StoredObservation complete() {
        return complete;
    }

    List<StoredObservation> take() {
        List<StoredObservation> taken = shown;
        shown = new ArrayList<>();
        count = 0;
        return taken;
    }
}
