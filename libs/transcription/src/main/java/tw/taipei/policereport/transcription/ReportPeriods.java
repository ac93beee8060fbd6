package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.ReportText;

/**
 * The two half-years that a report sets side by side.
 *
 * @param current 本期, which also names the report
 * @param base 前期
 * @param printed where the introduction names them
 */
public record ReportPeriods(ReferencePeriod current, ReferencePeriod base, List<PeriodText> printed) {

    public ReportPeriods {
        Objects.requireNonNull(current, "current is null");
        Objects.requireNonNull(base, "base is null");
        printed = List.copyOf(printed);
    }

    /** @throws NoReportException when the text does not say 本期(…年…月至…月) */
    public static ReportPeriods of(ReportText text) {
        PeriodText current = text.currentPeriod()
                .orElseThrow(() -> new NoReportException(
                        "the text does not name its period; expected a sentence with 本期(112年1至6月)"));
        try {
            return of(current, text.basePeriod());
        } catch (IllegalArgumentException noPeriod) {
            throw new NoReportException(noPeriod.getMessage());
        }
    }

    private static ReportPeriods of(PeriodText current, Optional<PeriodText> base) {
        List<PeriodText> printed = new ArrayList<>(List.of(current));
        base.ifPresent(printed::add);
        ReferencePeriod now = ReferencePeriod.valueOf(current.text());
        ReferencePeriod before =
                base.map(period -> ReferencePeriod.valueOf(period.text())).orElseGet(now::yearEarlier);
        return new ReportPeriods(now, before, printed);
    }
}
