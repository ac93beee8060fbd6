package tw.taipei.policereport.tabulation;

import java.util.Objects;
import java.util.function.Function;
import tw.taipei.policereport.statistics.Label;

/**
 * One column of a table.
 *
 * @param name what its first cell says
 * @param value a number, a date or a text; null leaves the cell empty
 * @param key what the cell depends on and on nothing else: rows of the same key have the same cell, which can then be
 *     made once; null where every row has its own
 */
public record Column<T>(String name, Label label, Function<T, Object> value, Function<T, ?> key) {

    public Column {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(label, "label is null");
        Objects.requireNonNull(value, "value is null");
    }

    public Column(String name, Label label, Function<T, Object> value) {
        this(name, label, value, null);
    }

    /** A column that everybody knows by its name. */
    public static <T> Column<T> of(String name, Function<T, Object> value) {
        return new Column<>(name, ColumnLabels.of(name), value);
    }
}
