package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.Vintage;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;

/** One number as a release shows it, with everything that was ever published for it. */
public final class VintageShape implements Shape<NumberHistory> {

    private final ObservationShape observation;

    public VintageShape(ObservationShape observation) {
        this.observation = observation;
    }

    @Override
    public List<Field<NumberHistory>> fields() {
        List<Field<NumberHistory>> fields = new ArrayList<>();
        observation
                .fields()
                .forEach(field -> fields.add(
                        ObservationShape.isOfTheValue(field)
                                ? field.in(NumberHistory::shown, ObservationShape.missing(field))
                                : field.in(NumberHistory::number, null)));
        fields.add(Field.of("state", row -> row.state().toString()));
        fields.add(Field.of("history", (row, view) -> row.vintages().stream()
                .map(vintage -> vintage(row, vintage, view))
                .toList()));
        return fields;
    }

    private static Map<String, Object> vintage(NumberHistory row, Vintage vintage, View view) {
        Observation printed = vintage.number().observation();
        return Tree.of(
                "report", vintage.report(),
                "revision", vintage.number().revision(),
                "state", row.state(vintage).toString(),
                "value", printed.value(),
                "published", printed.published(),
                "firstRelease", vintage.firstRelease(),
                "shownSince", Objects.toString(vintage.shownSince(), null),
                "lastRelease", vintage.lastRelease(),
                "shown",
                        row.shown(vintage).stream()
                                .map(range -> Tree.of("from", range.from(), "to", range.to()))
                                .toList(),
                "source", Tree.source(printed.source(), view));
    }

    @Override
    public Label label(String column) {
        return observation.label(column);
    }

    @Override
    public Map<String, Note> notes() {
        return observation.notes();
    }

    @Override
    public List<String> noteCodes(NumberHistory row) {
        return row.shown() == null ? List.of() : observation.noteCodes(row.shown());
    }

    @Override
    public List<Field<NumberHistory>> columns() {
        List<Field<NumberHistory>> columns = new ArrayList<>();
        observation
                .columns()
                .forEach(column -> columns.add(column.in(
                        ObservationShape.isOfTheValue(column) ? NumberHistory::shown : NumberHistory::number, null)));
        columns.add(Field.of("state", row -> row.state().toString()));
        return columns;
    }
}
