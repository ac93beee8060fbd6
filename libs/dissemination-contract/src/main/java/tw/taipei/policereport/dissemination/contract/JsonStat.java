package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Reads a JSON-stat cube by the rules of its format: sizes, strides, the order of categories. */
final class JsonStat {

    private JsonStat() {}

    /** Where the cube must hold the number of a row. */
    static long offset(JsonNode cube, JsonNode row) {
        long offset = 0;
        for (int i = 0; i < cube.path("id").size(); i++) {
            String axis = cube.path("id").get(i).asText();
            int size = cube.path("size").get(i).asInt();
            JsonNode category = cube.path("dimension").path(axis).path("category");
            List<String> codes = Json.texts(category.path("index"));
            assertThat(codes).hasSize(size).doesNotHaveDuplicates();
            assertThat(Json.names(category.path("label"))).containsExactlyElementsOf(codes);
            int position = codes.indexOf(row.path(axis).asText());
            assertThat(position).as(axis + " of " + row.path("id")).isNotNegative();
            offset = offset * size + position;
        }
        return offset;
    }
}
