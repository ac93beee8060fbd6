package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.Imports;
import tw.taipei.policereport.gateway.release.NewDocument;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.PublicationLog.PublishedBeforeException;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.ReviewLog;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.transcription.ReadingSummary;

/** Takes a document in: everything that can be refused is refused before anything is stored. */
@Singleton
class ReportIntake {

    /** @param isNew false when this very document was here before */
    record Outcome(Release release, boolean isNew) {}

    private final KeyedSubmissions keyed;
    private final Readings readings;
    private final PublicationLog log;
    private final ReviewLog reviews;
    private final Releases releases;
    private final Imports imports;
    private final Completion completion;

    ReportIntake(
            KeyedSubmissions keyed,
            Readings readings,
            PublicationLog log,
            ReviewLog reviews,
            Releases releases,
            Imports imports,
            Completion completion) {
        this.keyed = keyed;
        this.readings = readings;
        this.log = log;
        this.reviews = reviews;
        this.releases = releases;
        this.imports = imports;
        this.completion = completion;
    }

    Outcome submit(Submission submission) {
        DocumentIdentity identity = submission.identity();
        return keyed.once(
                submission.actor(),
                submission.idempotencyKey(),
                identity.toString(),
                identity,
                () -> submit(submission, identity));
    }

    private Outcome submit(Submission submission, DocumentIdentity identity) {
        Optional<Release> before = releases.publishedDocument(identity);
        if (before.isPresent()) {
            return new Outcome(before.get(), false);
        }
        SubmittedReport report = SubmittedReports.read(submission);
        List<ReadingSummary> summaries = readings.of(report);
        if (summaries.stream().allMatch(summary -> summary.rows() == 0)) {
            throw SubmittedReports.withoutNumbers(report.text());
        }
        List<ServiceReading> read = CrossChecks.of(report, summaries);
        NewDocument document = new NewDocument(
                report.report(),
                report.mediaType(),
                submission.document(),
                report.text().text(),
                submission.annotations(),
                identity,
                submission.actor());
        BlockingFindings blocking = BlockingFindings.of(read);
        if (blocking.areNone()) {
            return publish(document, read);
        }
        if (!submission.mayBeReviewed() || !blocking.mayBeJudged()) {
            throw blocking.refusal();
        }
        return review(document, read);
    }

    private Outcome review(NewDocument document, List<ServiceReading> read) {
        return imports.inReview(document.identity())
                .map(known -> new Outcome(known.accepted(), false))
                .orElseGet(() -> new Outcome(reviews.open(document, read), true));
    }

    private Outcome publish(NewDocument document, List<ServiceReading> read) {
        try {
            return new Outcome(completion.of(log.accept(document, read, Driver.NAME)), true);
        } catch (PublishedBeforeException faster) {
            return new Outcome(faster.release(), false);
        }
    }
}
