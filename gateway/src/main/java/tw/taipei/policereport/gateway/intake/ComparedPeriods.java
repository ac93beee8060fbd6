package tw.taipei.policereport.gateway.intake;

import java.util.Optional;
import tw.taipei.policereport.statistics.Frequency;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Finding.Severity;
import tw.taipei.policereport.transcription.ReportPeriods;

/** Whether a report compares a half-year with the same half of the year before, as every report does. */
final class ComparedPeriods {

    private final ReportText text;

    private ComparedPeriods(ReportText text) {
        this.text = text;
    }

    static Optional<Finding> doubtIn(ReportText text) {
        return text.currentPeriod().flatMap(current -> new ComparedPeriods(text).doubt(current));
    }

    private Optional<Finding> doubt(PeriodText current) {
        ReportPeriods periods = ReportPeriods.of(text);
        ReferencePeriod usual = periods.current().yearEarlier();
        if (periods.current().frequency() != Frequency.HALF_YEARLY) {
            return Optional.of(finding(
                    Severity.BLOCKING,
                    current,
                    new Label(
                            "本期印為「" + current.text() + "」，不是半年",
                            "The report is about '" + current.text() + "', which is no half-year"),
                    null));
        }
        if (text.basePeriod().isEmpty()) {
            return Optional.of(finding(
                    Severity.WARNING,
                    current,
                    new Label(
                            "報告未載明前期為何；以去年同期 " + usual.roc() + " 為前期",
                            "The report does not say which period it compares with; the same half of the year before, "
                                    + usual + ", is taken"),
                    usual.roc()));
        }
        return periods.base().equals(usual)
                ? Optional.empty()
                : text.basePeriod()
                        .map(base -> finding(
                                Severity.BLOCKING,
                                base,
                                new Label(
                                        "前期印為「" + base.text() + "」，不是去年同期 " + usual.roc(),
                                        "The report compares with '" + base.text()
                                                + "', which is not the same half of the year before, " + usual),
                                usual.roc()));
    }

    private Finding finding(Severity severity, PeriodText printed, Label message, String expected) {
        Place place = text.place(printed.span());
        return new Finding(
                severity,
                "PERIOD_UNCLEAR",
                message,
                place.page(),
                place.line(),
                printed.text(),
                expected,
                text.printed(printed.span()));
    }
}
