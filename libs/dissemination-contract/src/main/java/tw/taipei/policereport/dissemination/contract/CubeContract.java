package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The numbers of one dataset as statistical programs take them, number for number those of the JSON. */
interface CubeContract {

    Map<String, String> CUBES = Map.of(
            "jsonstat", "application/json; profile=\"https://json-stat.org/format/\"",
            "sdmx-json", "application/vnd.sdmx.data+json; version=2.0.0",
            "sdmx-csv", "application/vnd.sdmx.data+csv; version=2.0.0");

    private static String numbers(String dataset) {
        return "/v1/datasets/" + dataset + "/observations?release=1";
    }

    /** Every dataset with its rows in JSON. */
    private static void forEach(BiConsumer<String, List<JsonNode>> check) {
        List<String> datasets = Json.texts(Json.rows("/v1/datasets?release=1"), "id");
        assertThat(datasets).isNotEmpty();
        datasets.forEach(dataset -> check.accept(dataset, Json.rows(numbers(dataset) + "&limit=1000")));
    }

    static Response cube(String path, String format) {
        Response response = Json.response(path + "&format=" + format);
        assertThat(response.statusCode()).as(path + " " + format).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(CUBES.get(format));
        return response;
    }

    /** Each cube of these rows comes by {@code Accept} as it comes by {@code format}, its file is called like this. */
    static void assertNegotiated(String path, String name) {
        CUBES.forEach((format, type) -> {
            Response byQuery = cube(path, format);
            Response byHeader = given().header("Accept", type).get(path);
            assertThat(byHeader.contentType()).isEqualTo(type);
            assertThat(byHeader.asByteArray()).isEqualTo(byQuery.asByteArray());
            assertThat(byQuery.header("ETag")).isEqualTo(byHeader.header("ETag"));
            assertThat(byQuery.header("Content-Disposition")).contains(name);
            assertThat(byQuery.header("Link")).contains("format=csv>; rel=\"alternate\"");
            Response head = given().head(path + "&format=" + format);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.header("ETag")).isEqualTo(byQuery.header("ETag"));
        });
    }

    /** Rows of which there are none make a cube of none. */
    static void assertEmpty(String path) {
        assertThat(Json.parse(cube(path, "jsonstat").asString()).path("value")).isEmpty();
        assertThat(Json.parse(cube(path, "sdmx-json").asString()).at("/data/dataSets"))
                .isEmpty();
        assertThat(Sdmx.records(cube(path, "sdmx-csv").asString())).isEmpty();
    }

    @Test
    default void a_json_stat_cube_holds_each_number_at_its_place() {
        forEach((dataset, rows) -> {
            JsonNode cube = Json.parse(cube(numbers(dataset), "jsonstat").asString());
            assertThat(cube.path("version").asText()).isEqualTo("2.0");
            assertThat(cube.path("class").asText()).isEqualTo("dataset");
            assertThat(cube.path("value")).as(dataset).hasSameSizeAs(rows);
            assertThat(Json.texts(cube.at("/role/time"))).containsExactly("period");
            for (JsonNode row : rows) {
                String offset = String.valueOf(JsonStat.offset(cube, row));
                String id = row.path("id").asText();
                assertThat(cube.path("value").get(offset)).as(id).isEqualTo(row.path("value"));
                assertThat(cube.path("status").path(offset).asText())
                        .as(id)
                        .isEqualTo(String.join(";", Json.texts(row.path("status"))));
                assertThat(cube.at("/extension/noteCodes").path(offset)).as(id).isEqualTo(row.path("notes"));
                assertThat(cube.at("/extension/published").path(offset)).isEqualTo(row.path("published"));
                assertThat(cube.at("/extension/source").path(offset)).isEqualTo(row.path("source"));
                assertThat(Json.names(cube.at("/extension/notes"))).containsAll(Json.texts(row.path("notes")));
                JsonNode unit = cube.at("/dimension/measure/category/unit")
                        .path(row.path("measure").asText());
                assertThat(unit.path("code")).isEqualTo(row.path("unit"));
                assertThat(unit.path("decimals")).isEqualTo(row.path("decimals"));
            }
        });
    }

    @Test
    default void an_sdmx_json_message_holds_each_number_under_its_key() {
        forEach((dataset, rows) -> {
            JsonNode message = Json.parse(cube(numbers(dataset), "sdmx-json").asString());
            JsonNode observations = message.at("/data/dataSets/0/observations");
            assertThat(observations).as(dataset).hasSameSizeAs(rows);
            for (JsonNode row : rows) {
                String id = row.path("id").asText();
                JsonNode observation = observations.path(Sdmx.key(message, row));
                Map<String, JsonNode> said = Sdmx.said(message, observation);
                assertThat(said.get("OBS_VALUE")).as(id).isEqualTo(row.path("value"));
                assertThat(said.get("UNIT_MEASURE")).isEqualTo(row.path("unit"));
                assertThat(said.get("DECIMALS")).isEqualTo(row.path("decimals"));
                assertThat(said.get("STATUS")).as(id).isEqualTo(row.path("status"));
                assertThat(Json.texts(said.get("OBS_STATUS")))
                        .as(id)
                        .isNotEmpty()
                        .isSubsetOf(Sdmx.STATUSES);
                assertThat(Json.texts(said.get("NOTES"))).as(id).isEqualTo(Json.texts(row.path("notes")));
                assertThat(said.get("PUBLISHED")).isEqualTo(row.path("published"));
                assertThat(said.get("SOURCE_LINE")).isEqualTo(row.at("/source/line"));
                assertThat(said.get("SOURCE_TEXT")).isEqualTo(row.at("/source/quote"));
            }
        });
    }

    @Test
    default void an_sdmx_csv_message_holds_a_record_for_each_number() {
        forEach((dataset, rows) -> {
            List<Map<String, String>> records =
                    Sdmx.records(cube(numbers(dataset), "sdmx-csv").asString());
            assertThat(records).as(dataset).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                JsonNode row = rows.get(i);
                Map<String, String> expected = new LinkedHashMap<>();
                expected.put("STRUCTURE[;]", "dataflow");
                expected.put("ACTION", "I");
                expected.put("MEASURE", row.path("measure").asText());
                expected.put("REF_AREA", "TW-TPE");
                expected.put("UNIT_MEASURE", row.path("unit").asText());
                expected.put("DECIMALS", row.path("decimals").asText());
                expected.put("STATUS[]", String.join(";", Json.texts(row.path("status"))));
                expected.put("NOTES[]", String.join(";", Json.texts(row.path("notes"))));
                expected.put("SOURCE_LINE", row.at("/source/line").asText());
                assertThat(records.get(i)).containsAllEntriesOf(expected);
                Sdmx.assertSameNumber(records.get(i).get("OBS_VALUE"), row.path("value"));
                Sdmx.assertSamePeriod(records.get(i).get("TIME_PERIOD"), row.path("period"));
            }
        });
    }

    @Test
    default void names_follow_the_codes_of_an_sdmx_csv_message_where_they_are_asked_for() {
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        String header = Json.response(numbers(dataset) + "&format=sdmx-csv&labels=both&lang=en")
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(header).contains(",MEASURE: Measure,").contains(",TIME_PERIOD: Reference period,");
        Map<String, String> record = Sdmx.records(
                        Json.response(numbers(dataset) + "&format=sdmx-csv&labels=name&lang=en")
                                .asString())
                .get(0);
        assertThat(record).containsKeys("STRUCTURE_NAME", "MEASURE", "Measure");
        assertThat(record.get("Measure")).isNotBlank().isNotEqualTo(record.get("MEASURE"));
    }

    @Test
    default void every_component_of_a_message_is_in_the_definition_of_its_structure() {
        forEach((dataset, rows) -> {
            Response response = Json.response("/v1/datasets/" + dataset + "?release=1&format=sdmx-json");
            assertThat(response.contentType()).isEqualTo("application/vnd.sdmx.structure+json; version=2.0.0");
            JsonNode structure = Json.parse(response.asString());
            JsonNode message = Json.parse(cube(numbers(dataset), "sdmx-json").asString());
            Sdmx.assertDefined(message, structure);
            Sdmx.assertReferencesResolve(structure);
        });
        Sdmx.assertReferencesResolve(Json.get("/v1/datasets?release=1&format=sdmx-json"));
    }

    @Test
    default void each_cube_can_be_negotiated_and_is_the_same_bytes_each_time() {
        forEach((dataset, rows) -> assertNegotiated(numbers(dataset), dataset));
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        given().header("Accept", "application/vnd.sdmx.data+csv; version=1.0.0")
                .get(numbers(dataset))
                .then()
                .statusCode(406);
    }

    @Test
    default void a_cube_of_nothing_is_still_a_cube() {
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        assertEmpty(numbers(dataset) + "&period=1999");
    }

    @Test
    default void a_format_that_cannot_hold_an_answer_is_refused_with_those_that_can() {
        for (String path : List.of("/v1/observations", "/v1/comparisons", "/v1/notes", "/v1/verification")) {
            for (String format : CUBES.keySet()) {
                Json.response(path + "?release=1&format=" + format)
                        .then()
                        .statusCode(406)
                        .body("code", equalTo("NOT_ACCEPTABLE"))
                        .body("errors[0].allowed", contains("json", "csv", "ndjson", "xlsx"));
            }
        }
    }
}
