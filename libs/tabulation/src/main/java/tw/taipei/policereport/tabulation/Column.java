package tw.taipei.policereport.tabulation;

import java.util.Objects;
import java.util.function.Function;
import tw.taipei.policereport.statistics.Label;

/**
 * One column of a table.
 *
 * @param name what its first cell says
 * @param value a number, a date or a text; null leaves the cell empty
 */
public record Column<T>(String name, Label label, Function<T, Object> value) {

    public Column {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(value, "value is null");
    }

    /** A column that everybody knows by its name. */
    public static <T> Column<T> of(String name, Function<T, Object> value) {
        return new Column<>(name, ColumnLabels.of(name), value);
    }
}
