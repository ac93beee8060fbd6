package tw.taipei.policereport.dissemination.row;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.tabulation.ColumnLabels;

/** What the rows of one kind hold. */
public interface Shape<T> {

    /** The members of a row that is a tree. */
    List<Field<T>> fields();

    /** The columns of a row that is flat; both languages have columns of their own. */
    List<Field<T>> columns();

    /** What the rows are, which decides about the formats that can hold them. */
    default Subject subject() {
        return Subject.ROWS;
    }

    /** The rows as numbers of one dataset, where they are that. */
    default Optional<Cube<T>> cube() {
        return Optional.empty();
    }

    /** The rows as comparisons within one dataset, where they are that. */
    default Optional<Compared<T>> compared() {
        return Optional.empty();
    }

    /** The rows as structures of datasets, where they are that. */
    default Optional<Function<T, DatasetRow>> structure() {
        return Optional.empty();
    }

    /** The meaning of a column. */
    default Label label(String column) {
        return ColumnLabels.of(column);
    }

    /** The notes that rows may name, by code. */
    default Map<String, Note> notes() {
        return Map.of();
    }

    /** The codes of the notes that travel with a row. */
    default List<String> noteCodes(T row) {
        return List.of();
    }

    /** The members that a reader wants to see; the first one names the row and always comes along. */
    default List<Field<T>> fields(View view) {
        return fields().stream()
                .filter(field -> field.include() == null || view.includes(field.include()))
                .filter(field -> wants(view, field, fields().get(0)))
                .toList();
    }

    private static boolean wants(View view, Field<?> field, Field<?> first) {
        return view.fields().isEmpty()
                || view.fields().contains(field.name())
                || field.name().equals(first.name());
    }

    /** The columns that a reader wants to see; the first one names the row and always comes along. */
    default List<Field<T>> columns(View view) {
        return columns().stream()
                .filter(column -> switch (column.role()) {
                    case PLAIN -> true;
                    case CODE -> !"name".equals(view.labels());
                    case LABEL -> !"id".equals(view.labels());
                })
                .filter(column -> wants(view, column, columns().get(0)))
                .toList();
    }
}
