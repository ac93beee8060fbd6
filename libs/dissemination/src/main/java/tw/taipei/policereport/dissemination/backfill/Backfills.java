package tw.taipei.policereport.dissemination.backfill;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import tw.taipei.policereport.dissemination.intake.ConflictingOrderException;
import tw.taipei.policereport.dissemination.intake.StaleFenceException;
import tw.taipei.policereport.dissemination.intake.UnreadableReportException;
import tw.taipei.policereport.dissemination.storage.BackfillStore;
import tw.taipei.policereport.dissemination.storage.RowDigest;
import tw.taipei.policereport.dissemination.storage.StoredReports;
import tw.taipei.policereport.transcription.BackfillId;
import tw.taipei.policereport.transcription.BackfillReading;
import tw.taipei.policereport.transcription.SubjectDomain;

/**
 * Reads files of historical series, and keeps their rows where those of reports are. A release shows them once its
 * manifest names them. Every order can be repeated; a repetition changes nothing.
 */
@ApplicationScoped
public class Backfills {

    private static final int SECONDS = 600;

    private final SubjectDomain domain;
    private final StoredReports reports;
    private final BackfillStore store;

    Backfills(SubjectDomain domain, StoredReports reports, BackfillStore store) {
        this.domain = domain;
        this.reports = reports;
        this.store = store;
    }

    /** Stores nothing. */
    public BackfillReading read(String report, InputStream csv) {
        RowDigest digest = new RowDigest();
        MistakeList mistakes = new SeriesReader(domain, report, digest::add).read(csv);
        return reading(digest, mistakes);
    }

    private BackfillReading reading(RowDigest digest, MistakeList mistakes) {
        return new BackfillReading(domain.service(), digest.rows(), digest.text(), mistakes.count(), mistakes.listed());
    }

    /**
     * Stores all rows or none.
     *
     * @return what the file holds for this service
     */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public BackfillReading store(String report, int revision, long fence, InputStream csv) {
        if (!BackfillId.is(report)) {
            throw new UnreadableReportException("'" + report + "' is the id of no series.");
        }
        reports.lock();
        long seen = reports.highestFence();
        if (fence < seen) {
            throw new StaleFenceException(fence, seen);
        }
        if (reports.isCleared(report, revision)) {
            throw new ConflictingOrderException(
                    "Series " + report + " revision " + revision + " are of a release that has been given up.");
        }
        if (store.holds(report, revision)) {
            return requireSame(report, revision, read(report, csv));
        }
        RowDigest digest = new RowDigest();
        MistakeList mistakes = store.write(
                domain.datasetsByCode(), revision, SECONDS, rows -> new SeriesReader(domain, report, number -> {
                            digest.add(number);
                            rows.accept(number);
                        })
                        .read(csv));
        requireRight(mistakes.count());
        return reading(digest, mistakes);
    }

    private BackfillReading requireSame(String report, int revision, BackfillReading reading) {
        requireRight(reading.mistakes());
        if (!store.digest(report, revision).text().equals(reading.digest())) {
            throw new ConflictingOrderException("Series " + report + " revision " + revision
                    + " are stored with other numbers; a correction is a new revision.");
        }
        return reading;
    }

    private static void requireRight(long mistakes) {
        if (mistakes > 0) {
            throw new UnreadableReportException("The file has " + mistakes + " mistakes.");
        }
    }
}
