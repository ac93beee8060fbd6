package tw.taipei.policereport.dissemination.intake;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.annotation.AnnotationFile;
import tw.taipei.policereport.annotation.Annotations;
import tw.taipei.policereport.dissemination.storage.Contents;
import tw.taipei.policereport.dissemination.storage.ReleaseNotHereException;
import tw.taipei.policereport.dissemination.storage.Seal;
import tw.taipei.policereport.dissemination.storage.Showing;
import tw.taipei.policereport.dissemination.storage.StoredReports;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.UnreadableDocumentException;
import tw.taipei.policereport.transcription.NoReportException;
import tw.taipei.policereport.transcription.ReadingSummary;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;
import tw.taipei.policereport.transcription.Transcription;

/** Reads reports, and stages them under releases. Every order can be repeated; a repetition changes nothing. */
@ApplicationScoped
public class Intake {

    /** As long as reading a million rows back may take on a machine with other work. */
    private static final int SECONDS = 600;

    private final SubjectDomain domain;
    private final Transcriber transcriber;
    private final StoredReports reports;
    private final Seals seals;

    Intake(SubjectDomain domain, StoredReports reports, Seals seals) {
        this.domain = domain;
        this.transcriber = new Transcriber(domain);
        this.reports = reports;
        this.seals = seals;
    }

    /** Stores nothing. */
    public ReadingSummary read(ReadingOrder order) {
        Transcription transcription = transcribe(order.text());
        AnnotatedReading reading = new AnnotatedReading(transcription, annotations(order.annotations()));
        Contents contents = reading.contents();
        return new ReadingSummary(
                domain.service(),
                contents.rows(),
                contents.digest(),
                transcription.claims(),
                reading.findings(),
                domain.datasetsByRow(),
                domain.datasetsByHeading(),
                reading.titles());
    }

    private static Annotations annotations(String csv) {
        return csv == null ? Annotations.NONE : AnnotationFile.read(csv);
    }

    private Transcription transcribe(String text) {
        if (text == null || text.isBlank()) {
            throw new UnreadableReportException("The report has no text.");
        }
        try {
            return transcriber.transcribe(ReportText.of(text));
        } catch (NoReportException | UnreadableDocumentException refused) {
            throw new UnreadableReportException(refused.getMessage());
        }
    }

    /** @return rows and digest as read back from the database */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public Seal stage(long release, StagingOrder order) {
        reports.lock();
        long seen = reports.highestFence();
        if (order.fence() < seen) {
            throw new StaleFenceException(order.fence(), seen);
        }
        requireNotCleared(release);
        if (order.text() != null) {
            store(order);
        }
        Seal seal = seal(release, order);
        Optional<Seal> before = reports.sealed(release);
        if (before.isEmpty()) {
            reports.writeManifest(release, order.revisions());
        } else if (!before.get().equals(seal) || !reports.manifest(release).equals(order.revisions())) {
            throw new ConflictingOrderException("Release " + release + " is sealed with other contents.");
        }
        reports.seal(seal, order.fence());
        return seal;
    }

    private void requireNotCleared(long release) {
        if (reports.isCleared(release)) {
            throw new ConflictingOrderException("Release " + release + " has been given up.");
        }
    }

    private void store(StagingOrder order) {
        Contents read = new AnnotatedReading(transcribe(order.text()), annotations(order.annotations())).contents();
        read.reports()
                .filter(report -> !report.equals(order.report()))
                .findFirst()
                .ifPresent(report -> {
                    throw new UnreadableReportException(
                            "The text is report " + report + ", not " + order.report() + ".");
                });
        Contents stored = reports.read(order.report(), order.revision());
        if (stored.rows() == 0) {
            reports.write(read, domain.datasetsByCode(), order.report(), order.revision());
        } else if (!stored.digest().equals(read.digest())) {
            throw new ConflictingOrderException("Report " + order.report() + " revision " + order.revision()
                    + " is stored with other numbers; a correction is a new revision.");
        }
    }

    private Seal seal(long release, StagingOrder order) {
        List<StagingOrder.Entry> staged = order.report() == null
                ? order.manifest()
                : List.of(new StagingOrder.Entry(order.report(), order.revision()));
        return seals.of(release, staged);
    }

    /** @throws ReleaseNotHereException when the release has not been staged here */
    @Transactional
    public void declareCurrent(CurrentOrder order) {
        reports.lock();
        if (reports.sealed(order.release()).isEmpty()) {
            throw new ReleaseNotHereException(order.release());
        }
        List<Showing> showings = order.showings();
        Map<Long, Long> declared = reports.declaredFrom(showings.get(0).epoch());
        showings.forEach(showing -> declare(showing, declared.get(showing.epoch())));
    }

    /** @param before the release that this epoch has declared current, or null */
    private void declare(Showing showing, Long before) {
        if (before == null) {
            reports.declare(showing);
        } else if (before != showing.release()) {
            throw new ConflictingOrderException(
                    "Epoch " + showing.epoch() + " has declared release " + before + " current.");
        }
    }
}
