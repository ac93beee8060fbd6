package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.tabulation.ColumnLabels;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The members of every row that is about a series: its dataset, measure, dimensions and labels. */
final class SeriesFields<T> {

    private final SubjectDomain domain;
    private final Map<String, Dataset> datasets;
    private final Recent<String, SeriesLookup> lookups;
    private final List<String> dimensions;
    private final Function<T, String> dataset;
    private final Function<T, SeriesKey> series;
    /** All that these members say of a row depends on it. */
    private final Function<T, String> name;

    /** @param shown the datasets that rows may come from; their dimensions become members */
    SeriesFields(
            SubjectDomain domain, List<Dataset> shown, Function<T, String> dataset, Function<T, SeriesKey> series) {
        this.domain = domain;
        this.datasets = domain.datasetsByCode();
        this.lookups = new Recent<>(code -> SeriesLookup.of(domain.service(), datasets.get(code)));
        this.dimensions = shown.stream()
                .flatMap(one -> one.dimensions().stream().map(Dimension::code))
                .distinct()
                .toList();
        this.dataset = dataset;
        this.series = series;
        this.name = row -> lookup(row).names().of(series.apply(row));
    }

    /** A column that says something more of the series. */
    Field<T> column(String name, Function<T, Object> value) {
        return Field.of(name, value).per(this.name);
    }

    Dataset dataset(T row) {
        return datasets.get(dataset.apply(row));
    }

    private SeriesLookup lookup(T row) {
        return lookups.of(dataset.apply(row));
    }

    Measure measure(T row) {
        return lookup(row).measures().get(series.apply(row).measure());
    }

    Label label(T row) {
        return dataset(row).label(series.apply(row));
    }

    String service() {
        return domain.service();
    }

    /** Names the row: service, dataset and series, then what is given. */
    String id(T row, Object... more) {
        StringBuilder id = new StringBuilder(name.apply(row));
        for (Object part : more) {
            id.append(':').append(part);
        }
        return id.toString();
    }

    /** {@code dataset}, {@code measure}, one for each dimension, {@code area}. */
    List<Field<T>> codes() {
        List<Field<T>> fields = new ArrayList<>();
        fields.add(Field.of("dataset", row -> dataset.apply(row)));
        fields.add(Field.of("measure", row -> series.apply(row).measure()));
        dimensions.forEach(name -> fields.add(Field.of(name, row -> code(row, name))));
        fields.add(Field.of("area", row -> Area.TAIPEI));
        return fields;
    }

    /** The same with labels in both languages. */
    List<Field<T>> columns() {
        List<Field<T>> columns = new ArrayList<>();
        columns.add(Field.of("service", row -> domain.service()));
        columns.add(Field.of("dataset", row -> dataset.apply(row)));
        columns.add(Field.code("measure", row -> series.apply(row).measure()));
        columns.add(Field.label("measure_label_zh", row -> measure(row).label().zhTw()));
        columns.add(Field.label("measure_label_en", row -> measure(row).label().en()));
        for (String name : dimensions) {
            columns.add(Field.code(name, row -> code(row, name)));
            columns.add(Field.label(name + "_label_zh", row -> label(row, name, Label::zhTw)));
            columns.add(Field.label(name + "_label_en", row -> label(row, name, Label::en)));
        }
        columns.add(Field.of("area", row -> Area.TAIPEI));
        return columns.stream().map(column -> column.per(name)).toList();
    }

    /** The meaning of a column; a dimension gives its name to the column of its codes and to those of their labels. */
    Label columnLabel(String column) {
        String code = ColumnLabels.dimension(column);
        return datasets.values().stream()
                .flatMap(one -> one.dimensions().stream())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst()
                .map(dimension -> ColumnLabels.of(column, dimension.label()))
                .orElseGet(() -> ColumnLabels.of(column));
    }

    /** The labels of all codes of a row, for {@code include=labels}. */
    Map<String, Object> labels(T row, View view) {
        Map<String, Object> labels = new LinkedHashMap<>();
        labels.put("dataset", view.text(dataset(row).title()));
        labels.put("measure", view.text(measure(row).label()));
        for (Dimension dimension : dataset(row).dimensions()) {
            labels.put(dimension.code(), view.text(label(row, dimension)));
        }
        labels.put("area", view.text(Area.DIMENSION.code(Area.TAIPEI).label()));
        labels.put("unit", view.text(measure(row).unit().label()));
        return labels;
    }

    private Object code(T row, String name) {
        Integer position = lookup(row).positions().get(name);
        return position == null ? Field.ABSENT : series.apply(row).code(position);
    }

    private Object label(T row, String name, Function<Label, String> language) {
        Map<String, Label> labels = lookup(row).labels().get(name);
        return labels == null ? Field.ABSENT : language.apply(labels.get((String) code(row, name)));
    }

    private Label label(T row, Dimension dimension) {
        return lookup(row).labels().get(dimension.code()).get((String) code(row, dimension.code()));
    }
}
