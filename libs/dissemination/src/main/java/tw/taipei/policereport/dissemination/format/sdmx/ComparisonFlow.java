package tw.taipei.policereport.dissemination.format.sdmx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.format.sdmx.Component.Form;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.tabulation.ColumnLabels;

/**
 * The comparisons within a dataset: two numbers and their changes for each series, period and base period. The base is a
 * dimension, because one number may be compared with several.
 */
final class ComparisonFlow {

    private static final Label OF_BASE = new Label("基期", "Base period");

    private static final Label DESCRIPTION = new Label(
            "同一數列在本期與基期的數字、由此算出的增減、報告所印的增減，以及兩者是否相符、是否可比。",
            "Each series in two periods: both numbers, the change worked out from them, the change that the report prints,"
                    + " whether the two agree, and whether the comparison is fair.");

    private static final List<Component<Comparison>> MEASURES = List.of(
            PrintedNumber.VALUE.in(Comparison::current),
            measure("base_value", Observation::value).in(Comparison::base),
            measure("change", Change::absolute).in(Comparison::change),
            measure("change_percent", Change::percent).in(Comparison::change),
            measure("published_change", PublishedChange::value).in(Comparison::published));

    private ComparisonFlow() {}

    static Flow<Comparison> of(Dataset dataset) {
        SeriesComponents<Comparison> series =
                new SeriesComponents<>(dataset, Comparison::series, comparison -> Area.TAIPEI);
        List<Component<Comparison>> dimensions = new ArrayList<>(series.dimensions());
        dimensions.add(column("base_period", Form.PERIOD, Comparison::basePeriod));
        dimensions.add(PrintedNumber.period(comparison -> comparison.current().period()));
        return new Flow<>(
                dataset.code() + "-comparison",
                new Label(dataset.title().zhTw() + "：比較", dataset.title().en() + ": comparisons"),
                DESCRIPTION,
                dimensions,
                MEASURES,
                attributes(series));
    }

    private static List<Attribute<Comparison>> attributes(SeriesComponents<Comparison> series) {
        List<Attribute<Comparison>> attributes = new ArrayList<>(series.attributes());
        attributes.addAll(changes(series));
        attributes.addAll(judgements());
        PrintedNumber.STATUSES.forEach(one -> attributes.add(one.in(Comparison::current)));
        PrintedNumber.PRINTING.forEach(one -> attributes.add(one.in(Comparison::current)));
        PrintedNumber.STATUSES.forEach(one -> attributes.add(ofBase(one)));
        PrintedNumber.PRINTING.forEach(one -> attributes.add(ofBase(one)));
        attributes.addAll(printedChange());
        return attributes;
    }

    private static List<Attribute<Comparison>> changes(SeriesComponents<Comparison> series) {
        CodeList units = series.units("CHANGE_UNIT", ColumnLabels.of("change_unit"), Measure::changeUnit);
        return List.of(
                ofChange(Component.coded("CHANGE_UNIT", ColumnLabels.of("change_unit"), units, change -> change.unit()
                        .code())),
                ofChange(coded("DIRECTION", ComparisonCodes.DIRECTIONS, Change::direction)),
                Attribute.maybe(coded("CHANGE_REASON", ComparisonCodes.REASONS, Comparison::changeReason)),
                ofChange(coded("CHANGE_PERCENT_REASON", ComparisonCodes.PERCENT_REASONS, Change::percentReason)));
    }

    private static Attribute<Comparison> ofChange(Component<Change> component) {
        return Attribute.maybe(component.in(Comparison::change));
    }

    private static List<Attribute<Comparison>> judgements() {
        return List.of(
                Attribute.always(coded("BASIS", ComparisonCodes.BASES, comparison -> comparison
                        .basis()
                        .toString())),
                Attribute.always(coded(
                        "VERDICT",
                        ComparisonCodes.VERDICTS,
                        comparison -> comparison.verification().verdict().toString())),
                Attribute.always(coded(
                        "COMPARABILITY",
                        ComparisonCodes.LEVELS,
                        comparison -> comparison.comparability().level().toString())),
                PrintedNumber.notes(comparison -> comparison.comparability().notes()));
    }

    private static Attribute<Comparison> ofBase(Attribute<Observation> ofNumber) {
        Component<Observation> one = ofNumber.component();
        return Attribute.maybe(
                one.called("BASE_" + one.id(), OF_BASE.with(one.label())).in(Comparison::base));
    }

    private static List<Attribute<Comparison>> printedChange() {
        return List.of(
                printedChange(
                        "TEXT",
                        new Label("所印增減數的文字", "Printed text of the change"),
                        Form.TEXT,
                        PublishedChange::published),
                printedChange(
                        "PAGE",
                        new Label("所印增減數的頁", "Page of the printed change"),
                        Form.WHOLE,
                        change -> change.source().page()),
                printedChange(
                        "LINE",
                        new Label("所印增減數的行", "Line of the printed change"),
                        Form.WHOLE,
                        change -> change.source().line()));
    }

    private static Attribute<Comparison> printedChange(
            String what, Label label, Form form, Function<PublishedChange, Object> part) {
        return Attribute.maybe(
                Component.of("PUBLISHED_CHANGE_" + what, label, form, part).in(Comparison::published));
    }

    private static <P> Component<P> measure(String column, Function<P, BigDecimal> value) {
        return column(column, Form.DECIMAL, value);
    }

    /** What is a column of the table, too. */
    private static <P> Component<P> column(String column, Form form, Function<P, ?> value) {
        return Component.of(column.toUpperCase(Locale.ROOT), ColumnLabels.of(column), form, value);
    }

    private static <P> Component<P> coded(String id, CodeList codes, Function<P, String> code) {
        return Component.coded(id, codes.label(), codes, code);
    }
}
