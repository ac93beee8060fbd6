package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The comparisons of one dataset as statistical programs take them, number for number those of the JSON. */
interface ComparedCubeContract {

    private static String comparisons(String dataset) {
        return "/v1/datasets/" + dataset + "/comparison?release=1";
    }

    /** Every dataset that has comparisons, with the path to them. */
    private static void forEach(BiConsumer<String, List<JsonNode>> check) {
        int compared = 0;
        for (String dataset : Json.texts(Json.rows("/v1/datasets?release=1"), "id")) {
            List<JsonNode> rows = Json.rows(comparisons(dataset) + "&limit=1000");
            check.accept(comparisons(dataset), rows);
            compared += rows.size();
        }
        assertThat(compared).isPositive();
    }

    /** A comparison as a reader of the period and of the base period sees it. */
    private static ObjectNode placed(JsonNode row, String base) {
        return ((ObjectNode) row.deepCopy())
                .put("period", row.at("/current/period").asText())
                .put(base, row.at("/base/period").asText());
    }

    @Test
    default void a_json_stat_cube_of_comparisons_holds_each_number_and_each_change_with_its_doubt() {
        forEach((path, rows) -> {
            JsonNode cube = Json.parse(CubeContract.cube(path, "jsonstat").asString());
            assertThat(cube.path("value")).as(path).hasSize(4 * rows.size());
            for (JsonNode row : rows) {
                String judged = row.at("/comparability/level").asText() + ";"
                        + row.at("/verification/verdict").asText();
                String change = offset(cube, row, "change");
                String value = offset(cube, row, "value");
                assertThat(cube.path("value").path(value)).isEqualTo(row.at("/current/value"));
                assertThat(cube.path("value").path(offset(cube, row, "base_value")))
                        .isEqualTo(row.at("/base/value"));
                assertThat(cube.path("value").path(change).asText("none"))
                        .isEqualTo(row.at("/change/absolute").asText("none"));
                assertThat(cube.path("value")
                                .path(offset(cube, row, "change_percent"))
                                .asText("none"))
                        .isEqualTo(row.at("/change/percent").asText("none"));
                assertThat(cube.path("status").path(change).asText())
                        .isEqualTo(
                                row.path("changeReason").isNull()
                                        ? judged
                                        : judged + ";"
                                                + row.path("changeReason").asText());
                assertThat(cube.at("/extension/noteCodes").path(change)).isEqualTo(row.at("/comparability/notes"));
                assertThat(cube.at("/extension/published").path(value)).isEqualTo(row.at("/current/published"));
                assertThat(cube.at("/extension/source").path(value).path("line"))
                        .isEqualTo(row.at("/current/line"));
            }
        });
    }

    private static String offset(JsonNode cube, JsonNode row, String figure) {
        ObjectNode place = placed(row, "base_period").put("figure", figure);
        return String.valueOf(JsonStat.offset(cube, place));
    }

    @Test
    default void an_sdmx_json_message_holds_each_comparison_under_its_key_with_its_doubt() {
        forEach((path, rows) -> assertSameInSdmxJson(path, rows));
    }

    private static void assertSameInSdmxJson(String path, List<JsonNode> rows) {
        ComparedRow.Numbers numbers = ComparedRow.numbers(path);
        JsonNode message = Json.parse(CubeContract.cube(path, "sdmx-json").asString());
        JsonNode observations = message.at("/data/dataSets/0/observations");
        assertThat(observations).as(path).hasSize(rows.size());
        for (JsonNode row : rows) {
            JsonNode observation = observations.path(Sdmx.key(message, placed(row, "base-period")));
            Map<String, JsonNode> said = Sdmx.said(message, observation);
            ComparedRow.expected(row, numbers).forEach((component, value) -> assertThat(said.get(component))
                    .as(row.path("id").asText() + " " + component)
                    .isEqualTo(value));
            assertThat(Json.texts(said.get("OBS_STATUS"))).isNotEmpty().isSubsetOf(Sdmx.STATUSES);
            assertThat(Json.texts(said.get("BASE_OBS_STATUS"))).isSubsetOf(Sdmx.STATUSES);
        }
    }

    @Test
    default void an_sdmx_csv_message_holds_a_record_for_each_comparison() {
        forEach((path, rows) -> assertSameInSdmxCsv(path, rows));
    }

    private static void assertSameInSdmxCsv(String path, List<JsonNode> rows) {
        ComparedRow.Numbers numbers = ComparedRow.numbers(path);
        List<Map<String, String>> records =
                Sdmx.records(CubeContract.cube(path, "sdmx-csv").asString());
        assertThat(records).as(path).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            Map<String, String> record = records.get(i);
            assertThat(record)
                    .containsEntry("STRUCTURE[;]", "dataflow")
                    .containsEntry("ACTION", "I")
                    .containsEntry("MEASURE", row.path("measure").asText())
                    .containsEntry("REF_AREA", "TW-TPE");
            assertThat(record.get("STRUCTURE_ID")).endsWith("_COMPARISON(1.0.0)");
            Sdmx.assertSamePeriod(record.get("TIME_PERIOD"), row.at("/current/period"));
            Sdmx.assertSamePeriod(record.get("BASE_PERIOD"), row.at("/base/period"));
            ComparedRow.expected(row, numbers)
                    .forEach((component, value) -> Sdmx.assertSameCell(record, component, value));
        }
    }

    @Test
    default void a_selection_of_comparisons_and_another_base_are_the_same_in_sdmx() {
        forEach((path, all) -> {
            String base = path + "&against=111年上半年";
            assertSameInSdmxJson(base, Json.rows(base + "&limit=1000"));
            assertSameInSdmxCsv(base, Json.rows(base + "&limit=1000"));
            all.stream().limit(1).forEach(first -> {
                String some = path + "&period=" + first.at("/current/period").asText() + "&measure="
                        + first.path("measure").asText();
                assertSameInSdmxJson(some, Json.rows(some + "&limit=1000"));
                assertSameInSdmxCsv(some, Json.rows(some + "&limit=1000"));
            });
        });
    }

    @Test
    default void names_follow_the_codes_of_comparisons_where_they_are_asked_for() {
        forEach((path, rows) -> {
            String header = Json.response(path + "&format=sdmx-csv&labels=both&lang=en")
                    .asString()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(header).contains(",BASE_PERIOD: Base period,").contains(",CHANGE_PERCENT: ");
            List<Map<String, String>> records = Sdmx.records(
                    Json.response(path + "&format=sdmx-csv&labels=name&lang=en").asString());
            assertThat(records).hasSameSizeAs(rows).allSatisfy(record -> {
                assertThat(record).containsKeys("STRUCTURE_NAME", "MEASURE", "Measure", "VERDICT");
                assertThat(record.get("Verdict of recomputing")).isNotBlank().isNotEqualTo(record.get("VERDICT"));
            });
        });
    }

    @Test
    default void every_component_of_comparisons_is_in_the_definition_of_their_structure() {
        forEach((path, rows) -> {
            JsonNode message = Json.parse(CubeContract.cube(path, "sdmx-json").asString());
            JsonNode structure = Json.get(path.replace("/comparison", "") + "&format=sdmx-json");
            if (!rows.isEmpty()) {
                Sdmx.assertDefined(message, structure);
                Sdmx.assertDefined(message, Json.get("/v1/datasets?release=1&format=sdmx-json"));
            }
        });
    }

    @Test
    default void each_cube_of_comparisons_can_be_negotiated_and_is_the_same_bytes_each_time() {
        forEach((path, rows) -> CubeContract.assertNegotiated(path, "comparison"));
    }

    @Test
    default void a_cube_of_no_comparisons_is_still_a_cube() {
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        CubeContract.assertEmpty(comparisons(dataset) + "&period=1999");
    }
}
