package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** A printed number that follows from others, beside what it follows to be. */
public final class CheckShape implements Shape<Check> {

    private final SeriesFields<Check> series;
    private final long release;

    public CheckShape(SubjectDomain domain, List<Dataset> datasets, long release) {
        this.series = new SeriesFields<>(domain, datasets, Check::dataset, Check::series);
        this.release = release;
    }

    @Override
    public Label label(String column) {
        return series.columnLabel(column);
    }

    /** {@code crime-statistics:offences:cleared.theft:2023-S1:total}, or with the base period of a change. */
    public String id(Check row) {
        return row.base() == null
                ? series.id(row, row.period(), row.kind())
                : series.id(row, row.period(), row.base(), row.kind());
    }

    @Override
    public List<Field<Check>> fields() {
        List<Field<Check>> fields = new ArrayList<>();
        fields.add(Field.of("id", this::id));
        fields.add(Field.of("kind", row -> row.kind().toString()));
        fields.addAll(series.codes());
        fields.add(Field.of("label", (row, view) -> view.text(series.label(row))));
        fields.add(Field.of("period", row -> row.period().toString()));
        fields.add(Field.of("base", CheckShape::base));
        fields.add(Field.of("printed", row -> row.verification().printed()));
        fields.add(Field.of("published", Check::published));
        fields.add(Field.of("recomputed", row -> row.verification().recomputed()));
        fields.add(Field.of("verdict", row -> row.verification().verdict().toString()));
        fields.add(Field.of("formula", row -> row.verification().formula()));
        fields.add(Field.of("source", (row, view) -> Tree.source(row.source(), view)));
        fields.add(Field.optional("labels", View.LABELS, series::labels));
        return fields;
    }

    private static Object base(Check row) {
        return row.base() == null ? null : row.base().toString();
    }

    @Override
    public List<Field<Check>> columns() {
        List<Field<Check>> columns = new ArrayList<>();
        columns.add(Field.of("check_id", this::id));
        columns.add(Field.of("kind", row -> row.kind().toString()));
        columns.addAll(series.columns());
        columns.add(Field.of("period", row -> row.period().toString()));
        columns.add(Field.of("base_period", CheckShape::base));
        columns.add(Field.of("printed", row -> row.verification().printed()));
        columns.add(Field.of("published", Check::published));
        columns.add(Field.of("recomputed", row -> row.verification().recomputed()));
        columns.add(Field.of("verdict", row -> row.verification().verdict().toString()));
        columns.add(Field.of("formula", row -> row.verification().formula()));
        columns.add(Field.of("report", row -> row.source().report()));
        columns.add(Field.of("release", row -> release));
        columns.add(Field.of("source_page", row -> row.source().page()));
        columns.add(Field.of("source_line", row -> row.source().line()));
        columns.add(Field.of("source_text", row -> row.source().quote()));
        return columns;
    }
}
