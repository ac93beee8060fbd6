package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.Source;
import tw.taipei.policereport.statistics.Verification;
import tw.taipei.policereport.transcription.SubjectDomain;

/** One series in two periods, with its change, the printed change and whether all that is fair. */
public final class ComparisonShape implements Shape<Comparison> {

    private final SeriesFields<Comparison> series;
    private final List<Dataset> datasets;
    private final Notes notes;
    private final long release;

    public ComparisonShape(SubjectDomain domain, List<Dataset> datasets, Notes notes, long release) {
        this.series = new SeriesFields<>(domain, datasets, Comparison::dataset, Comparison::series);
        this.datasets = List.copyOf(datasets);
        this.notes = notes;
        this.release = release;
    }

    @Override
    public Subject subject() {
        return datasets.size() == 1 ? Subject.COMPARISONS : Subject.ROWS;
    }

    @Override
    public Optional<Compared<Comparison>> compared() {
        return subject() == Subject.COMPARISONS
                ? Optional.of(new Compared<>(datasets.get(0), Function.identity()))
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
    public List<String> noteCodes(Comparison row) {
        return row.comparability().notes();
    }

    /** {@code crime-statistics:offences:clearance-rate.theft:2023-S1:2022-S1}. */
    public String id(Comparison row) {
        return series.id(row, row.current().period(), row.basePeriod());
    }

    @Override
    public List<Field<Comparison>> fields() {
        List<Field<Comparison>> fields = new ArrayList<>();
        fields.add(Field.of("id", this::id));
        fields.add(Field.of("service", row -> series.service()));
        fields.addAll(series.codes());
        fields.add(Field.of("section", row -> row.current().source().section()));
        fields.add(Field.of("label", (row, view) -> view.text(series.label(row))));
        fields.add(Field.of("unit", row -> series.measure(row).unit().code()));
        fields.add(Field.of("decimals", row -> series.measure(row).decimals()));
        fields.add(Field.of("current", (row, view) -> number(row.current().period(), row.current(), view)));
        fields.add(Field.of("base", (row, view) -> number(row.basePeriod(), row.base(), view)));
        fields.add(Field.of("basis", row -> row.basis().toString()));
        fields.add(Field.of("change", row -> Tree.change(row.change())));
        fields.add(Field.of("changeReason", Comparison::changeReason));
        fields.add(Field.of("published", row -> published(row.published())));
        fields.add(Field.of("verification", row -> verification(row.verification())));
        fields.add(Field.of("comparability", row -> Tree.comparability(row.comparability())));
        fields.add(Field.optional("labels", View.LABELS, series::labels));
        fields.add(Field.optional(
                "noteTexts",
                View.NOTES,
                (row, view) -> notes.texts(
                        row.comparability().notes(), row.current().source().report(), view)));
        return fields;
    }

    /** @param number null when none is held for the period */
    private static Map<String, Object> number(ReferencePeriod period, Observation number, View view) {
        Source source = number == null ? null : number.source();
        Map<String, Object> tree = Tree.of(
                "period", period.toString(),
                "value", number == null ? null : number.value(),
                "published", number == null ? null : number.published(),
                "page", source == null ? null : source.page(),
                "line", source == null ? null : source.line(),
                "column", source == null ? null : source.column());
        if (source != null && view.includes(View.PROVENANCE)) {
            tree.put("source", Tree.source(source, view));
        }
        return tree;
    }

    private static Map<String, Object> published(PublishedChange change) {
        if (change == null) {
            return null;
        }
        return Tree.of(
                "change", change.value(),
                "text", change.published(),
                "page", change.source().page(),
                "line", change.source().line());
    }

    private static Map<String, Object> verification(Verification verification) {
        return Tree.of(
                "verdict", verification.verdict().toString(),
                "recomputed", verification.recomputed(),
                "formula", verification.formula());
    }

    @Override
    public List<Field<Comparison>> columns() {
        List<Field<Comparison>> columns = new ArrayList<>();
        columns.add(Field.of("comparison_id", this::id));
        columns.addAll(series.columns());
        columns.add(Field.of("period", row -> row.current().period().toString()));
        columns.add(Field.of("base_period", row -> row.basePeriod().toString()));
        columns.add(Field.of("basis", row -> row.basis().toString()));
        columns.add(Field.of("value", row -> row.current().value()));
        columns.add(Field.of(
                "base_value", row -> row.base() == null ? null : row.base().value()));
        columns.add(Field.of("unit", row -> series.measure(row).unit().code()));
        columns.add(Field.of("decimals", row -> series.measure(row).decimals()));
        columns.add(Field.of("change", row -> of(row.change(), Change::absolute)));
        columns.add(Field.of(
                "change_unit", row -> of(row.change(), change -> change.unit().code())));
        columns.add(Field.of("change_percent", row -> of(row.change(), Change::percent)));
        columns.add(Field.of("direction", row -> of(row.change(), Change::direction)));
        columns.add(Field.of("change_reason", Comparison::changeReason));
        columns.add(Field.of("published", row -> row.current().published()));
        columns.add(Field.of("base_published", row -> of(row.base(), Observation::published)));
        columns.add(Field.of("published_change", row -> of(row.published(), PublishedChange::published)));
        columns.add(Field.of("verdict", row -> row.verification().verdict().toString()));
        columns.add(Field.of("comparability", row -> row.comparability().level().toString()));
        columns.add(
                Field.of("note_ids", row -> String.join(";", row.comparability().notes())));
        columns.add(Field.of("report", row -> row.current().source().report()));
        columns.add(Field.of("release", row -> release));
        columns.add(Field.of("source_page", row -> row.current().source().page()));
        columns.add(Field.of("source_line", row -> row.current().source().line()));
        columns.add(Field.of("source_text", row -> row.current().source().quote()));
        return columns;
    }

    private static <V> Object of(V value, Function<V, Object> part) {
        return value == null ? null : part.apply(value);
    }
}
