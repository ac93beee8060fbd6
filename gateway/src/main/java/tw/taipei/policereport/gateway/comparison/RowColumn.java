package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tw.taipei.policereport.tabulation.Column;

/** Columns over the rows of the services. */
public final class RowColumn {

    /** The part of an id that names the series: service, dataset, series, periods. */
    private static final int SERIES = 2;

    private RowColumn() {}

    /** A column that holds what stands at a place of each row. */
    public static Column<ObjectNode> at(String name, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        return Column.of(name, row -> cell(row.at(place)));
    }

    /** A column that holds what stands at a place of each member of a list. */
    public static Column<ObjectNode> each(String name, String list, String pointer) {
        JsonPointer members = JsonPointer.compile(list);
        JsonPointer place = JsonPointer.compile(pointer);
        return Column.of(name, row -> joined(row.at(members), place));
    }

    private static Object joined(JsonNode members, JsonPointer place) {
        return members.isArray()
                ? StreamSupport.stream(members.spliterator(), false)
                        .map(member -> member.at(place).asText())
                        .collect(Collectors.joining(";"))
                : null;
    }

    static Column<ObjectNode> series() {
        return Column.of("series", row -> row.path("id").asText().split(":")[SERIES]);
    }

    public static Column<ObjectNode> always(String name, Object value) {
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
