package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tw.taipei.policereport.tabulation.Column;

/** Columns over the rows of the services. */
final class RowColumn {

    /** The part of an id that names the series: service, dataset, series, periods. */
    private static final int SERIES = 2;

    private RowColumn() {}

    /** A column that holds what stands at a place of each row. */
    static Column<ObjectNode> at(String name, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        return Column.of(name, row -> cell(row.at(place)));
    }

    static Column<ObjectNode> series() {
        return Column.of("series", row -> row.path("id").asText().split(":")[SERIES]);
    }

    static Column<ObjectNode> always(String name, Object value) {
        return Column.of(name, row -> value);
    }

    private static Object cell(JsonNode value) {
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";"));
        }
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
}
