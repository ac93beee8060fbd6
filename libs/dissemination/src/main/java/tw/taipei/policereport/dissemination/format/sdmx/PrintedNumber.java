package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.dissemination.format.sdmx.Component.Form;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** What a published number consists of, and what is said of it and of its place in the report. */
final class PrintedNumber {

    static final Component<Observation> VALUE =
            Component.of("OBS_VALUE", new Label("數值", "Value as printed"), Form.DECIMAL, Observation::value);

    static final List<Attribute<Observation>> STATUSES = List.of(
            Attribute.maybe(Component.of(
                    "OBS_STATUS",
                    new Label("狀態（SDMX 代碼）", "Status in the codes of SDMX"),
                    Form.TEXTS,
                    number -> Statuses.standard(number.status()))),
            Attribute.maybe(Component.of(
                    "STATUS", new Label("狀態", "Status"), Form.TEXTS, number -> Statuses.own(number.status()))));

    static final Attribute<Observation> NOTES = notes(Observation::notes);

    static final List<Attribute<Observation>> PRINTING = Stream.<Component<Observation>>of(
                    Component.of("PUBLISHED", new Label("報告所印文字", "Printed text"), Form.TEXT, Observation::published),
                    Component.of("REPORT", new Label("報告", "Report"), Form.TEXT, number -> number.source()
                            .report()),
                    Component.of(
                            "SOURCE_PAGE", new Label("頁", "Page of the report"), Form.WHOLE, number -> number.source()
                                    .page()),
                    Component.of(
                            "SOURCE_LINE", new Label("行", "Line of the report"), Form.WHOLE, number -> number.source()
                                    .line()),
                    Component.of(
                            "SOURCE_SECTION",
                            new Label("章節", "Section of the report"),
                            Form.TEXT,
                            number -> number.source().section()),
                    Component.of(
                            "SOURCE_TEXT",
                            new Label("原文", "Printed words around the number"),
                            Form.TEXT,
                            number -> number.source().quote()))
            .map(Attribute::always)
            .toList();

    private PrintedNumber() {}

    static <R> Attribute<R> notes(Function<R, List<String>> notes) {
        return Attribute.maybe(Component.of("NOTES", new Label("註釋代碼", "Codes of notes"), Form.TEXTS, notes));
    }

    /** The dimension of time. */
    static <R> Component<R> period(Function<R, ReferencePeriod> period) {
        return Component.of("TIME_PERIOD", new Label("統計期間", "Reference period"), Form.PERIOD, period);
    }
}
