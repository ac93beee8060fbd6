package tw.taipei.policereport.gateway.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.Column;
import tw.taipei.policereport.tabulation.Table;

/**
 * The rows of an answer as a table.
 *
 * @param name of a file, in ASCII
 * @param rows those of the JSON answer, with labels in both languages
 * @param explanations further pages of a workbook
 */
public record Tabulated(
        String name,
        Label title,
        List<ObjectNode> rows,
        List<Column<ObjectNode>> columns,
        List<Table<?>> explanations) {

    private static final Label DATA = new Label("資料", "Data");

    public Tabulated {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(title, "title is null");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        explanations = List.copyOf(explanations);
    }

    Table<ObjectNode> table() {
        return Table.of(DATA, columns, rows);
    }
}
