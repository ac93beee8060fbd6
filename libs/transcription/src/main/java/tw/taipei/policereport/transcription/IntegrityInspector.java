package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import java.util.List;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.Finding.Severity;

/** Recomputes what the report prints and reports what does not agree. */
final class IntegrityInspector {

    private final SubjectDomain domain;
    private final Draft draft;

    IntegrityInspector(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
    }

    void inspect() {
        PublishedNumbers numbers = new PublishedNumbers(draft.observations());
        List<Check> checks = new Verifier(domain.datasetsByCode(), domain.integrity(), numbers)
                .checks(draft.observations(), draft.changes());
        checks.stream()
                .filter(check -> check.verification().verdict() == Verdict.MISMATCH)
                .map(this::finding)
                .forEach(draft::find);
    }

    private Finding finding(Check check) {
        Label series = domain.dataset(check.dataset()).label(check.series());
        BigDecimal expected = check.verification().recomputed();
        String period = check.period().toString();
        return new Finding(
                severity(check.kind()),
                code(check.kind()),
                new Label(
                        "「" + series.zhTw() + "」" + period + "：印為 " + check.published() + "，重新計算為 "
                                + expected.toPlainString(),
                        series.en() + ", " + period + ": printed " + check.published() + ", recomputed "
                                + expected.toPlainString()),
                check.source().page(),
                check.source().line(),
                domain.id(check.dataset(), check.series(), check.period()),
                expected.toPlainString(),
                check.published());
    }

    /** The report does not say how it rounds shares, so a share that disagrees is shown and does not stop it. */
    private static Severity severity(Check.Kind kind) {
        return kind == Check.Kind.SHARE ? Severity.WARNING : Severity.BLOCKING;
    }

    private static String code(Check.Kind kind) {
        return switch (kind) {
            case CHANGE -> "CHANGE_DOES_NOT_ADD_UP";
            case TOTAL -> "PARTS_DO_NOT_SUM";
            case RATE -> "RATE_DISAGREES";
            case SHARE -> "SHARE_DISAGREES";
        };
    }
}
