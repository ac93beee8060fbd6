package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.format.sdmx.Attribute.Kind;
import tw.taipei.policereport.dissemination.row.Members;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.Source;

/**
 * What the numbers of a dataset consist of: its measures are a dimension, because each number has one of them, and the
 * observed value is the one measure of SDMX.
 */
final class Components {

    static final String TIME_PERIOD = "TIME_PERIOD";
    static final Label TIME_PERIOD_LABEL = new Label("統計期間", "Reference period");
    static final String OBS_VALUE = "OBS_VALUE";
    static final Label OBS_VALUE_LABEL = new Label("數值", "Value as printed");

    private static final Label MEASURE_LABEL = new Label("統計項目", "Measure");

    static final List<Attribute> ATTRIBUTES = List.of(
            new Attribute(
                    "UNIT_MEASURE", new Label("單位", "Unit"), Kind.UNIT, (dataset, number) -> measure(dataset, number)
                            .unit()
                            .code()),
            new Attribute("DECIMALS", new Label("小數位數", "Decimals"), Kind.DECIMALS, (dataset, number) -> measure(
                            dataset, number)
                    .decimals()),
            new Attribute(
                    "OBS_STATUS",
                    new Label("狀態（SDMX 代碼）", "Status in the codes of SDMX"),
                    Kind.TEXTS,
                    (dataset, number) -> Statuses.standard(number.observation().status())),
            new Attribute(
                    "STATUS",
                    new Label("狀態", "Status"),
                    Kind.TEXTS,
                    (dataset, number) -> Statuses.own(number.observation().status())),
            new Attribute(
                    "NOTES", new Label("註釋代碼", "Codes of notes"), Kind.TEXTS, (dataset, number) -> number.observation()
                            .notes()),
            new Attribute(
                    "PUBLISHED",
                    new Label("報告所印文字", "Printed text"),
                    Kind.TEXT,
                    (dataset, number) -> number.observation().published()),
            new Attribute("REPORT", new Label("報告", "Report"), Kind.TEXT, (dataset, number) -> source(number)
                    .report()),
            new Attribute(
                    "SOURCE_PAGE", new Label("頁", "Page of the report"), Kind.WHOLE, (dataset, number) -> source(number)
                            .page()),
            new Attribute(
                    "SOURCE_LINE", new Label("行", "Line of the report"), Kind.WHOLE, (dataset, number) -> source(number)
                            .line()),
            new Attribute(
                    "SOURCE_SECTION", new Label("章節", "Section of the report"), Kind.TEXT, (dataset, number) -> source(
                                    number)
                            .section()),
            new Attribute(
                    "SOURCE_TEXT",
                    new Label("原文", "Printed words around the number"),
                    Kind.TEXT,
                    (dataset, number) -> source(number).quote()));

    private Components() {}

    private static Measure measure(Dataset dataset, StoredObservation number) {
        return dataset.measure(number.observation().series().measure());
    }

    private static Source source(StoredObservation number) {
        return number.observation().source();
    }

    /** The coded dimensions with all their codes: measure, those of the dataset, area. */
    static List<Dimension> dimensions(Dataset dataset) {
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(new Dimension(
                "measure",
                MEASURE_LABEL,
                dataset.measures().stream()
                        .map(measure -> new Code(measure.code(), measure.label()))
                        .toList()));
        for (Dimension dimension : dataset.dimensions()) {
            dimensions.add(new Dimension(dimension.code(), dimension.label(), Members.of(dimension)));
        }
        dimensions.add(Area.DIMENSION);
        return dimensions;
    }

    /** What a dimension of this code is called in SDMX. */
    static String id(String dimension) {
        return dimension.equals(Area.DIMENSION.code()) ? "REF_AREA" : Names.id(dimension);
    }

    /** The codes of a number on the coded dimensions, in their order. */
    static List<String> codes(Dataset dataset, StoredObservation number) {
        List<String> codes = new ArrayList<>();
        codes.add(number.observation().series().measure());
        for (int i = 0; i < dataset.dimensions().size(); i++) {
            codes.add(number.observation().series().code(i));
        }
        codes.add(number.area());
        return codes;
    }

    /** The units of the measures, each once. */
    static List<Code> units(Dataset dataset) {
        return dataset.measures().stream()
                .map(measure -> new Code(measure.unit().code(), measure.unit().label()))
                .distinct()
                .toList();
    }
}
