package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.ReadingSummary;

/** Takes a document in: everything that can be refused is refused before anything is stored. */
@Singleton
class ReportIntake {

    /** @param isNew false when this very document was published before */
    record Outcome(Release release, boolean isNew) {}

    private final Readings readings;
    private final PublicationLog log;
    private final Releases releases;
    private final Publication publication;
    private final Announcer announcer;

    ReportIntake(
            Readings readings, PublicationLog log, Releases releases, Publication publication, Announcer announcer) {
        this.readings = readings;
        this.log = log;
        this.releases = releases;
        this.publication = publication;
        this.announcer = announcer;
    }

    Outcome submit(Submission submission) {
        DocumentIdentity identity = submission.identity();
        if (submission.idempotencyKey() != null) {
            log.bind(submission.actor(), submission.idempotencyKey(), identity.toString());
        }
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
        requireNothingBlocking(read);
        Release release = log.accept(
                new PublicationLog.NewDocument(
                        report.report(),
                        report.mediaType(),
                        submission.document(),
                        report.text().text(),
                        submission.annotations(),
                        identity,
                        submission.actor()),
                read,
                Driver.NAME);
        return new Outcome(publish(release), true);
    }

    private Release publish(Release release) {
        String reason = release.revision() == 1 ? "submitted" : "corrected";
        try {
            announcer.tell(publication.publish(release, reason));
        } catch (ProblemException problem) {
            log.abandon(release, problem.getMessage());
            throw problem;
        }
        return releases.find(release.number()).orElseThrow();
    }

    private static void requireNothingBlocking(List<ServiceReading> read) {
        List<ProblemEntry> blocking = read.stream()
                .flatMap(reading -> reading.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                        .map(finding -> entry(reading.service(), finding)))
                .sorted(Comparator.comparing(ProblemEntry::line))
                .toList();
        if (blocking.isEmpty()) {
            return;
        }
        boolean truncated = blocking.stream()
                .anyMatch(entry -> ProblemKind.DOCUMENT_TRUNCATED.name().equals(entry.code()));
        throw new ProblemException(
                truncated ? ProblemKind.DOCUMENT_TRUNCATED : ProblemKind.FINDINGS_BLOCK_PUBLICATION,
                new Label(
                        "報告有 " + blocking.size() + " 處疑義，未儲存、未發布；逐項列於 errors。",
                        blocking.size() + " findings stop the publication; nothing is stored. errors lists each."),
                blocking);
    }

    private static ProblemEntry entry(String service, Finding finding) {
        return ProblemEntry.ofService(
                service,
                finding.code(),
                finding.page(),
                finding.line(),
                finding.subject(),
                finding.expected(),
                finding.found(),
                finding.message());
    }
}
