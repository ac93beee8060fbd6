package tw.taipei.policereport.tabulation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tw.taipei.policereport.statistics.Label;

/**
 * Rows under columns.
 *
 * @param rows hands the rows over one by one, so that a long table need not be held
 */
public record Table<T>(Label title, List<Column<T>> columns, Consumer<Consumer<T>> rows) {

    public Table {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(rows, "rows is null");
        columns = List.copyOf(columns);
    }

    public static <T> Table<T> of(Label title, List<Column<T>> columns, Iterable<T> rows) {
        return new Table<>(title, columns, rows::forEach);
    }
}
