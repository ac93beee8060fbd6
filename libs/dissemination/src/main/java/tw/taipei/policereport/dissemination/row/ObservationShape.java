package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.SubjectDomain;

/** A published number with its doubt and its place. */
public final class ObservationShape implements Shape<StoredObservation> {

    /** Members that belong to a value and its printing; the others say which number it is. */
    private static final Set<String> OF_THE_VALUE = Set.of(
            "value",
            "status",
            "notes",
            "published",
            "source",
            "noteTexts",
            "note_ids",
            "report",
            "source_page",
            "source_line",
            "source_text");

    private final SeriesFields<StoredObservation> series;
    private final List<Dataset> datasets;
    private final Notes notes;
    private final long release;
    private final Recent<ReferencePeriod, String> periods = new Recent<>(ReferencePeriod::toString);

    public ObservationShape(SubjectDomain domain, List<Dataset> datasets, Notes notes, long release) {
        this.series =
                new SeriesFields<>(domain, datasets, row -> row.observation().dataset(), row -> row.observation()
                        .series());
        this.datasets = List.copyOf(datasets);
        this.notes = notes;
        this.release = release;
    }

    @Override
    public Subject subject() {
        return datasets.size() == 1 ? Subject.NUMBERS : Subject.ROWS;
    }

    @Override
    public Optional<Cube<StoredObservation>> cube() {
        return subject() == Subject.NUMBERS
                ? Optional.of(new Cube<>(series.service(), datasets.get(0), Function.identity()))
                : Optional.empty();
    }

    @Override
    public Label label(String column) {
        return series.columnLabel(column);
    }

    @Override
    public Map<String, Note> notes() {
        return notes.byCode();
    }

    @Override
    public List<String> noteCodes(StoredObservation row) {
        return row.observation().notes();
    }

    private static ReferencePeriod period(StoredObservation row) {
        return row.observation().period();
    }

    String id(StoredObservation row) {
        return series.id(row, periods.of(period(row)));
    }

    static boolean isOfTheValue(Field<?> field) {
        return OF_THE_VALUE.contains(field.name());
    }

    /** What stands for a member of a value that is not there. */
    static Object missing(Field<?> field) {
        return field.name().equals("status") || field.name().equals("notes") ? List.of() : null;
    }

    @Override
    public List<Field<StoredObservation>> fields() {
        List<Field<StoredObservation>> fields = new ArrayList<>();
        fields.add(Field.of("id", this::id));
        fields.addAll(series.codes());
        fields.add(Field.of("period", row -> periods.of(period(row))));
        fields.add(Field.of("label", (row, view) -> view.text(series.label(row))));
        fields.add(Field.of("value", row -> row.observation().value()));
        fields.add(Field.of("unit", row -> series.measure(row).unit().code()));
        fields.add(Field.of("decimals", row -> series.measure(row).decimals()));
        fields.add(Field.of("status", ObservationShape::status));
        fields.add(Field.of("notes", row -> row.observation().notes()));
        fields.add(Field.of("published", row -> row.observation().published()));
        fields.add(Field.of("source", (row, view) -> source(row, view)));
        fields.add(Field.optional("labels", View.LABELS, this::labels));
        fields.add(Field.optional(
                "noteTexts",
                View.NOTES,
                (row, view) -> notes.texts(
                        row.observation().notes(), row.observation().source().report(), view)));
        return fields;
    }

    private static Object status(StoredObservation row) {
        return row.observation().status().stream().map(Enum::name).sorted().toList();
    }

    /** They come in the order of their letters. */
    private static String joined(Set<ObservationStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(";"));
    }

    static Map<String, Object> source(StoredObservation row, View view) {
        Map<String, Object> source = Tree.source(row.observation().source(), view);
        if (view.includes(View.PROVENANCE)) {
            source.put("revision", row.revision());
        }
        return source;
    }

    private Object labels(StoredObservation row, View view) {
        Map<String, Object> labels = series.labels(row, view);
        labels.put("period", Tree.period(period(row), view));
        return labels;
    }

    @Override
    public List<Field<StoredObservation>> columns() {
        Function<StoredObservation, ReferencePeriod> period = ObservationShape::period;
        Function<StoredObservation, String> report =
                row -> row.observation().source().report();
        List<Field<StoredObservation>> columns = new ArrayList<>();
        columns.add(Field.of("observation_id", this::id));
        columns.addAll(series.columns());
        columns.add(Field.of("period", period, periods::of));
        columns.add(Field.of("period_start", period, ReferencePeriod::start));
        columns.add(Field.of("period_end", period, ReferencePeriod::end));
        columns.add(Field.of("period_roc", period, ReferencePeriod::roc));
        columns.add(Field.of("value", row -> row.observation().value()));
        columns.add(series.column("unit", row -> series.measure(row).unit().code()));
        columns.add(series.column("decimals", row -> series.measure(row).decimals()));
        columns.add(Field.of("status", row -> row.observation().status(), ObservationShape::joined));
        columns.add(Field.of("published", row -> row.observation().published()));
        columns.add(Field.of("note_ids", row -> row.observation().notes(), codes -> String.join(";", codes)));
        columns.add(Field.of("report", report, code -> code));
        columns.add(Field.of("release", report, code -> release));
        columns.add(Field.of("source_page", row -> row.observation().source().page()));
        columns.add(Field.of("source_line", row -> row.observation().source().line()));
        columns.add(Field.of("source_text", row -> row.observation().source().quote()));
        return columns;
    }
}
