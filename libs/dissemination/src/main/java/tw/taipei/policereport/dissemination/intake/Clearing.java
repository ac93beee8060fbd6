package tw.taipei.policereport.dissemination.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import tw.taipei.policereport.dissemination.storage.StorageException;
import tw.taipei.policereport.dissemination.storage.StoredReports;

/** Forgets what was stored for releases that the gateway has given up. It can be repeated; nothing is stored for them then. */
@ApplicationScoped
public class Clearing {

    /** Less than a second's work, in which writers wait. */
    private static final int STRIDE = 20_000;

    private final StoredReports reports;

    Clearing(StoredReports reports) {
        this.reports = reports;
    }

    /**
     * @param report which the release alone would have shown, or null
     * @return how many rows are gone
     * @throws ConflictingOrderException when readers have seen the release, or another release has the revision
     */
    public long clear(long release, String report, Integer revision) {
        long gone = 0;
        long some;
        do {
            some = someOf(release, report, revision);
            gone += some;
        } while (some > 0);
        return gone;
    }

    private long someOf(long release, String report, Integer revision) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> reports.clear(release, report, revision, STRIDE));
        } catch (StorageException e) {
            if (e.getCause() instanceof SQLException refused && StoredReports.REFUSED.equals(refused.getSQLState())) {
                throw new ConflictingOrderException("Release " + release + " is not cleared: " + refused.getMessage());
            }
            throw e;
        }
    }
}
