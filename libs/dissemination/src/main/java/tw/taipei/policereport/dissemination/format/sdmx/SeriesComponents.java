package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.row.Members;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Unit;

/**
 * What rows have from the series that they are about. Its measure is a dimension, because each series has one of them.
 *
 * @param series of a row
 * @param area of a row
 */
record SeriesComponents<R>(Dataset dataset, Function<R, SeriesKey> series, Function<R, String> area) {

    static final String MEASURE = "MEASURE";

    private static final Label UNITS = new Label("單位", "Units");

    /** With all codes that they may have. */
    List<Component<R>> dimensions() {
        List<Component<R>> components = new ArrayList<>();
        for (Dimension dimension : Members.dimensions(dataset)) {
            Function<R, String> code = code(components.size());
            components.add(
                    dimension.equals(Area.DIMENSION)
                            ? Component.coded(
                                    "REF_AREA",
                                    dimension.label(),
                                    CodeList.of("CL_AREA", dimension.label(), dimension.codes()),
                                    code)
                            : own(Names.id(dimension.code()), dimension, code));
        }
        return components;
    }

    private Component<R> own(String id, Dimension dimension, Function<R, String> code) {
        return Component.coded(id, dimension.label(), list(id, dimension.label(), dimension.codes()), code);
    }

    /** @param place among the dimensions: measure, those of the dataset, area */
    private Function<R, String> code(int place) {
        if (place == 0) {
            return series.andThen(SeriesKey::measure);
        }
        return place > dataset.dimensions().size() ? area : series.andThen(key -> key.code(place - 1));
    }

    /** The area has one code list for all datasets, anything else has one for each. */
    private CodeList list(String id, Label label, List<Code> codes) {
        return CodeList.of(
                "CL_" + Names.id(dataset.code()) + "_" + id, dataset.title().with(label), codes);
    }

    List<Attribute<R>> attributes() {
        Function<R, Measure> measure = row -> dataset.measure(series.apply(row).measure());
        return List.of(
                Attribute.perMeasure(Component.coded(
                        "UNIT_MEASURE",
                        new Label("單位", "Unit"),
                        units("UNIT", UNITS, Measure::unit),
                        row -> measure.apply(row).unit().code())),
                Attribute.perMeasure(Component.of(
                        "DECIMALS", new Label("小數位數", "Decimals"), Component.Form.WHOLE, row -> measure.apply(row)
                                .decimals())));
    }

    /** Each unit once. */
    CodeList units(String id, Label label, Function<Measure, Unit> unit) {
        Stream<Unit> units = dataset.measures().stream().map(unit).distinct();
        return list(
                id, label, units.map(one -> new Code(one.code(), one.label())).toList());
    }
}
