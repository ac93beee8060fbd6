package tw.taipei.policereport.transcription;

import java.math.BigDecimal;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;

/** Lets a printed number pass only when it can be what its series counts; says why not otherwise. */
final class CellDoubts {

    private final SubjectDomain domain;
    private final Draft draft;
    private final ReportText text;

    CellDoubts(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
        this.text = draft.text();
    }

    Measure measure(TableRule table, Facet facet) {
        return domain.dataset(table.dataset()).measure(facet.series().measure());
    }

    /** The number, or null where it is in doubt. */
    BigDecimal value(Row row, TableRule table, Facet facet, BigDecimal printed, String unit, Span span) {
        Measure measure = measure(table, facet);
        return trusted(row, printed, measure, unit, measure.unit(), span);
    }

    /** The change, or null where it is in doubt. */
    BigDecimal change(Row row, TableRule table, Facet facet, BigDecimal printed, String unit, Span span) {
        Measure measure = measure(table, facet);
        return trusted(row, printed, measure, unit, measure.changeUnit(), span);
    }

    private BigDecimal trusted(Row row, BigDecimal printed, Measure measure, String unit, Unit declared, Span span) {
        if (printed == null) {
            find(
                    Finding.Severity.WARNING,
                    "NUMBER_NOT_PRINTED",
                    new Label(
                            "「" + row.label() + "」列以符號代替數字",
                            "The row '" + row.label() + "' prints a sign in place of a number"),
                    row,
                    null,
                    span);
            return null;
        }
        if (!PrintedUnits.agree(unit, declared)) {
            find(
                    Finding.Severity.BLOCKING,
                    "UNIT_DISAGREES",
                    new Label(
                            "「" + row.label() + "」列的單位印為「" + unit + "」，應為「"
                                    + declared.label().zhTw() + "」",
                            "The row '" + row.label() + "' prints the unit '" + unit + "' where its numbers are in '"
                                    + declared.label().zhTw() + "'"),
                    row,
                    declared.label().zhTw(),
                    span);
            return null;
        }
        if (printed.scale() > measure.decimals()) {
            find(
                    Finding.Severity.BLOCKING,
                    "TOO_MANY_DECIMALS",
                    new Label(
                            "「" + row.label() + "」列的數字小數位數過多",
                            "The row '" + row.label() + "' prints more decimals than its numbers have"),
                    row,
                    String.valueOf(measure.decimals()),
                    span);
            return null;
        }
        return printed;
    }

    /** A period in brackets that is none, or that is also the period of the other column. */
    void periodUnclear(Row row, String printed, Span span) {
        find(
                Finding.Severity.BLOCKING,
                "PERIOD_UNCLEAR",
                new Label(
                        "「" + row.label() + "」列括號內的期間「" + printed + "」無法對應欄位",
                        "The period '" + printed + "' in the row '" + row.label() + "' does not fit its column"),
                row,
                null,
                span);
    }

    private void find(Finding.Severity severity, String code, Label message, Row row, String expected, Span span) {
        Place place = text.place(span);
        draft.find(new Finding(
                severity, code, message, place.page(), place.line(), row.label(), expected, text.excerpt(span)));
    }
}
