package tw.taipei.policereport.dissemination.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the JSON says of a comparison and of the two numbers in it, under the names of SDMX. */
final class ComparedRow {

    /** The numbers of a dataset by their id. */
    record Numbers(Map<String, JsonNode> byId) {

        /** Null where none is held. */
        JsonNode of(JsonNode row, String side) {
            String id = row.path("id").asText();
            String series = id.substring(0, id.lastIndexOf(':', id.lastIndexOf(':') - 1));
            return byId.get(series + ":" + row.path(side).path("period").asText());
        }
    }

    private ComparedRow() {}

    /** @param path to comparisons of the dataset */
    static Numbers numbers(String path) {
        String numbers = path.replaceFirst("/comparison.*", "/observations?release=1&limit=1000");
        return new Numbers(Json.rows(numbers).stream()
                .collect(Collectors.toMap(row -> row.path("id").asText(), Function.identity())));
    }

    /** What an observation of SDMX must say, null where there is nothing. */
    static Map<String, JsonNode> expected(JsonNode row, Numbers numbers) {
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        expected.put("OBS_VALUE", row.at("/current/value"));
        expected.put("BASE_VALUE", row.at("/base/value"));
        expected.put("CHANGE", row.at("/change/absolute"));
        expected.put("CHANGE_PERCENT", row.at("/change/percent"));
        expected.put("PUBLISHED_CHANGE", row.at("/published/change"));
        expected.put("UNIT_MEASURE", row.path("unit"));
        expected.put("DECIMALS", row.path("decimals"));
        expected.put("CHANGE_UNIT", row.at("/change/unit"));
        expected.put("DIRECTION", row.at("/change/direction"));
        expected.put("CHANGE_REASON", row.path("changeReason"));
        expected.put("CHANGE_PERCENT_REASON", row.at("/change/percentReason"));
        expected.put("BASIS", row.path("basis"));
        expected.put("VERDICT", row.at("/verification/verdict"));
        expected.put("COMPARABILITY", row.at("/comparability/level"));
        expected.put("NOTES", row.at("/comparability/notes"));
        expected.put("PUBLISHED_CHANGE_TEXT", row.at("/published/text"));
        expected.put("PUBLISHED_CHANGE_PAGE", row.at("/published/page"));
        expected.put("PUBLISHED_CHANGE_LINE", row.at("/published/line"));
        addNumber("", row.path("current"), numbers.of(row, "current"), expected);
        addNumber("BASE_", row.path("base"), numbers.of(row, "base"), expected);
        expected.replaceAll((component, value) -> isNothing(value) ? NullNode.getInstance() : value);
        return expected;
    }

    private static void addNumber(String prefix, JsonNode compared, JsonNode number, Map<String, JsonNode> expected) {
        JsonNode held = number == null ? NullNode.getInstance() : number;
        expected.put(prefix + "PUBLISHED", compared.path("published"));
        expected.put(prefix + "SOURCE_PAGE", compared.path("page"));
        expected.put(prefix + "SOURCE_LINE", compared.path("line"));
        expected.put(prefix + "STATUS", held.path("status"));
        expected.put(prefix + "REPORT", held.at("/source/report"));
        expected.put(prefix + "SOURCE_SECTION", held.at("/source/section"));
        expected.put(prefix + "SOURCE_TEXT", held.at("/source/quote"));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
    }
}
