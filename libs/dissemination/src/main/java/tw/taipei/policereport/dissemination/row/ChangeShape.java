package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.NumberChange;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;

/** A number that has changed: how it is served now and how it was served before, each as in the list of numbers. */
public final class ChangeShape implements Shape<NumberChange> {

    private final ObservationShape now;
    private final ObservationShape before;

    /** @param before knows the notes of the earlier release */
    public ChangeShape(ObservationShape now, ObservationShape before) {
        this.now = now;
        this.before = before;
    }

    @Override
    public List<Field<NumberChange>> fields() {
        return List.of(
                Field.of("id", row -> now.id(row.number())),
                Field.of("event", row -> row.kind().toString()),
                Field.of("observation", (row, view) -> tree(now, row.now(), view)),
                Field.of("previous", (row, view) -> tree(before, row.before(), view)));
    }

    private static Object tree(ObservationShape shape, StoredObservation number, View view) {
        if (number == null) {
            return null;
        }
        View whole = view.whole();
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field<StoredObservation> field : shape.fields(whole)) {
            Object value = field.value().apply(number, whole);
            if (value != Field.ABSENT) {
                tree.put(field.name(), value);
            }
        }
        return tree;
    }

    @Override
    public List<Field<NumberChange>> columns() {
        List<Field<NumberChange>> columns = new ArrayList<>();
        now.columns()
                .forEach(column -> columns.add(column.in(
                        ObservationShape.isOfTheValue(column) ? NumberChange::now : NumberChange::number, null)));
        columns.add(1, Field.of("event", row -> row.kind().toString()));
        columns.add(previous("previous_value", number -> number.observation().value()));
        columns.add(
                previous("previous_published", number -> number.observation().published()));
        columns.add(previous(
                "previous_report", number -> number.observation().source().report()));
        columns.add(previous(
                "previous_source_line", number -> number.observation().source().line()));
        return columns;
    }

    @Override
    public Label label(String column) {
        return now.label(column);
    }

    @Override
    public Map<String, Note> notes() {
        return now.notes();
    }

    @Override
    public List<String> noteCodes(NumberChange row) {
        return row.now() == null ? List.of() : now.noteCodes(row.now());
    }

    private static Field<NumberChange> previous(String name, Function<StoredObservation, Object> value) {
        return Field.of(name, value).in(NumberChange::before, null);
    }
}
