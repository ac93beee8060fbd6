package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.Unit;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The structure of a dataset: what it measures, how that is broken down, which periods are held. */
public final class DatasetShape implements Shape<DatasetRow> {

    private final SubjectDomain domain;

    public DatasetShape(SubjectDomain domain) {
        this.domain = domain;
    }

    @Override
    public Subject subject() {
        return Subject.STRUCTURE;
    }

    @Override
    public Optional<Function<DatasetRow, DatasetRow>> structure() {
        return Optional.of(Function.identity());
    }

    @Override
    public List<Field<DatasetRow>> fields() {
        return List.of(
                Field.of("id", row -> row.dataset().code()),
                Field.of("service", row -> domain.service()),
                Field.of("title", (row, view) -> view.text(row.dataset().title())),
                Field.of("description", (row, view) -> view.text(row.dataset().description())),
                Field.of("dimensions", DatasetShape::dimensions),
                Field.of("measures", (row, view) -> row.dataset().measures().stream()
                        .map(measure -> measure(measure, view))
                        .toList()),
                Field.of("periods", (row, view) -> row.periods().stream()
                        .map(period -> Tree.period(period, view))
                        .toList()),
                Field.of("notes", (row, view) -> row.notes().stream()
                        .map(note -> Tree.note(note, view))
                        .toList()),
                Field.of("links", this::links));
    }

    private static Object dimensions(DatasetRow row, View view) {
        List<Dimension> all = new ArrayList<>(row.dataset().dimensions());
        all.add(Area.DIMENSION);
        return all.stream().map(dimension -> dimension(dimension, view)).toList();
    }

    private static Map<String, Object> dimension(Dimension dimension, View view) {
        List<Map<String, Object>> codes = dimension.codes().stream()
                .map(code -> Tree.of("code", code.code(), "label", view.text(code.label())))
                .toList();
        return Tree.of("id", dimension.code(), "label", view.text(dimension.label()), "codes", codes);
    }

    private static Map<String, Object> measure(Measure measure, View view) {
        return Tree.of(
                "code", measure.code(),
                "label", view.text(measure.label()),
                "kind", measure.kind(),
                "unit", unit(measure.unit(), view),
                "changeUnit", unit(measure.changeUnit(), view),
                "decimals", measure.decimals());
    }

    private static Map<String, Object> unit(Unit unit, View view) {
        return Tree.of("code", unit.code(), "label", view.text(unit.label()));
    }

    private Object links(DatasetRow row, View view) {
        String self = "/" + domain.service() + "/v1/datasets/" + row.dataset().code();
        return Tree.of("self", self, "observations", self + "/observations", "comparison", self + "/comparison");
    }

    @Override
    public List<Field<DatasetRow>> columns() {
        return List.of(
                Field.of("dataset", row -> row.dataset().code()),
                Field.of("service", row -> domain.service()),
                Field.of("title_zh", row -> row.dataset().title().zhTw()),
                Field.of("title_en", row -> row.dataset().title().en()),
                Field.of("description_zh", row -> row.dataset().description().zhTw()),
                Field.of("description_en", row -> row.dataset().description().en()),
                Field.of("dimensions", row -> row.dataset().dimensions().stream()
                        .map(Dimension::code)
                        .collect(Collectors.joining(";"))),
                Field.of("measures", row -> String.join(";", row.dataset().measureNames())),
                Field.of("periods", row -> row.periods().stream()
                        .map(ReferencePeriod::toString)
                        .collect(Collectors.joining(";"))));
    }
}
