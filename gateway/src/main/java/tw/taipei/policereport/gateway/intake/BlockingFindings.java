package tw.taipei.policereport.gateway.intake;

import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;

/** What stops the publication of a document until an editor has judged it. */
record BlockingFindings(List<ProblemEntry> entries) {

    static BlockingFindings of(List<ServiceReading> read) {
        return new BlockingFindings(read.stream()
                .flatMap(reading -> reading.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                        .map(finding -> ProblemEntry.ofFinding(reading.service(), finding)))
                .sorted(Comparator.comparing(ProblemEntry::line))
                .toList());
    }

    boolean areNone() {
        return entries.isEmpty();
    }

    /** Nobody can judge what a document says that has lost its end. */
    boolean mayBeJudged() {
        return !isTruncated();
    }

    private boolean isTruncated() {
        return entries.stream()
                .anyMatch(entry -> ProblemKind.DOCUMENT_TRUNCATED.name().equals(entry.code()));
    }

    ProblemException refusal() {
        return new ProblemException(
                isTruncated() ? ProblemKind.DOCUMENT_TRUNCATED : ProblemKind.FINDINGS_BLOCK_PUBLICATION,
                new Label(
                        "報告有 " + entries.size() + " 處疑義，未儲存、未發布；逐項列於 errors。",
                        entries.size() + " findings stop the publication; nothing is stored. errors lists each."),
                entries);
    }
}
