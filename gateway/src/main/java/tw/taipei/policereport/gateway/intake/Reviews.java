package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.Acceptance;
import tw.taipei.policereport.gateway.release.Imports;
import tw.taipei.policereport.gateway.release.Imports.Import;
import tw.taipei.policereport.gateway.release.PublicationLog;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceFinding;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.release.ReviewLog;
import tw.taipei.policereport.statistics.Label;

/** What editors and publishers decide about documents whose findings stopped them. */
@Singleton
class Reviews {

    private final Imports imports;
    private final ReadingStore readings;
    private final ReviewLog log;
    private final Completion completion;

    Reviews(Imports imports, ReadingStore readings, ReviewLog log, Completion completion) {
        this.imports = imports;
        this.readings = readings;
        this.log = log;
        this.completion = completion;
    }

    /** Saying the same again changes nothing. @throws ProblemException when there is no such finding, or it is judged */
    Import accept(String number, String ordinal, String editor, String reason) {
        Import reviewed = imports.named(number);
        ServiceFinding finding = finding(reviewed, ordinal);
        Acceptance before = finding.acceptance();
        if (before == null || !before.by().equals(editor) || !before.reason().equals(reason)) {
            log.accept(reviewed.accepted(), finding.ordinal(), editor, reason);
        }
        return reviewed;
    }

    private ServiceFinding finding(Import reviewed, String ordinal) {
        List<ServiceFinding> findings = readings.findings(reviewed.accepted().number());
        return findings.stream()
                .filter(known -> Integer.toString(known.ordinal()).equals(ordinal))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.UNKNOWN_FINDING,
                        new Label("此匯入沒有第「" + ordinal + "」項疑義。", "The import has no finding '" + ordinal + "'."),
                        List.of(ProblemEntry.unknown(
                                "path",
                                "ordinal",
                                ordinal,
                                findings.stream()
                                        .map(known -> Integer.toString(known.ordinal()))
                                        .toList()))));
    }

    /** @throws ProblemException naming the findings that nobody has accepted */
    Outcome publish(String number, String publisher) {
        Import reviewed = imports.named(number);
        if (reviewed.made() != null && reviewed.state() == Release.State.PUBLISHED) {
            return new Outcome(reviewed.accepted(), false);
        }
        if (reviewed.made() != null) {
            throw PublicationLog.inProgress();
        }
        completion.of(log.stage(reviewed.accepted(), publisher, Driver.NAME));
        return new Outcome(reviewed.accepted(), true);
    }

    Import abandon(String number, String actor, String reason) {
        Import reviewed = imports.named(number);
        log.abandon(reviewed.accepted(), actor, reason);
        return reviewed;
    }
}
