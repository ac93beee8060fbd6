package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.storage.Restatement;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.SubjectDomain;

/** One number with the value of a later report and that of the report before. */
public final class RestatementShape implements Shape<Restatement> {

    private final SeriesFields<Restatement> series;

    public RestatementShape(SubjectDomain domain, List<Dataset> datasets) {
        this.series = new SeriesFields<>(
                domain, datasets, row -> row.now().observation().dataset(), row -> row.now()
                        .observation()
                        .series());
    }

    /** {@code crime-statistics:offences:reported.theft:2023-S1:2024-S1}: the number and the report that restates it. */
    public String id(Restatement row) {
        return series.id(row, period(row), row.now().observation().source().report());
    }

    private static ReferencePeriod period(Restatement row) {
        return row.now().observation().period();
    }

    /** The later value minus the earlier one; null where a difference has no meaning. */
    public Change change(Restatement row) {
        return series.measure(row)
                .change(
                        row.now().observation().value(),
                        row.before().observation().value())
                .orElse(null);
    }

    @Override
    public Label label(String column) {
        return series.columnLabel(column);
    }

    @Override
    public List<Field<Restatement>> fields() {
        List<Field<Restatement>> fields = new ArrayList<>();
        fields.add(Field.of("id", this::id));
        fields.add(Field.of("service", row -> series.service()));
        fields.addAll(series.codes());
        fields.add(Field.of("period", row -> period(row).toString()));
        fields.add(Field.of("label", (row, view) -> view.text(series.label(row))));
        fields.add(Field.of("unit", row -> series.measure(row).unit().code()));
        fields.add(Field.of("decimals", row -> series.measure(row).decimals()));
        fields.add(Field.of("restated", (row, view) -> value(row.now(), view)));
        fields.add(Field.of("previous", (row, view) -> value(row.before(), view)));
        fields.add(Field.of("difference", row -> Tree.change(change(row))));
        fields.add(Field.of("release", Restatement::release));
        fields.add(Field.optional("labels", View.LABELS, series::labels));
        return fields;
    }

    private static Map<String, Object> value(StoredObservation printed, View view) {
        Observation observation = printed.observation();
        return Tree.of(
                "report", observation.source().report(),
                "revision", printed.revision(),
                "value", observation.value(),
                "published", observation.published(),
                "source", Tree.source(observation.source(), view));
    }

    @Override
    public List<Field<Restatement>> columns() {
        List<Field<Restatement>> columns = new ArrayList<>();
        columns.add(Field.of("restatement_id", this::id));
        columns.addAll(series.columns());
        columns.add(Field.of("period", row -> period(row).toString()));
        columns.add(now("value", Observation::value));
        columns.add(before("previous_value", Observation::value));
        columns.add(Field.of("unit", row -> series.measure(row).unit().code()));
        columns.add(Field.of("decimals", row -> series.measure(row).decimals()));
        columns.add(change("change", Change::absolute));
        columns.add(change("change_unit", change -> change.unit().code()));
        columns.add(change("change_percent", Change::percent));
        columns.add(now("published", Observation::published));
        columns.add(before("previous_published", Observation::published));
        columns.add(now("report", number -> number.source().report()));
        columns.add(before("previous_report", number -> number.source().report()));
        columns.add(Field.of("release", Restatement::release));
        columns.add(now("source_page", number -> number.source().page()));
        columns.add(now("source_line", number -> number.source().line()));
        columns.add(now("source_text", number -> number.source().quote()));
        columns.add(before("previous_source_line", number -> number.source().line()));
        return columns;
    }

    private static Field<Restatement> now(String name, Function<Observation, Object> value) {
        return Field.of(name, row -> value.apply(row.now().observation()));
    }

    private static Field<Restatement> before(String name, Function<Observation, Object> value) {
        return Field.of(name, row -> value.apply(row.before().observation()));
    }

    private Field<Restatement> change(String name, Function<Change, Object> value) {
        return Field.of(name, value).in(this::change, null);
    }
}
