package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.conformance.VagueSchemas;

/** The document describes what the service really does, dataset by dataset. */
interface OpenApiContract {

    String service();

    private static JsonNode document() {
        return Json.get("/openapi?format=json");
    }

    private JsonNode operation(JsonNode document, String path) {
        return document.path("paths").path("/" + service() + "/v1/" + path).path("get");
    }

    private static List<JsonNode> operations(JsonNode document) {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? document.at(reference.asText().substring(1)) : node;
    }

    @Test
    default void the_document_says_what_who_and_under_which_licence() {
        JsonNode document = document();
        assertThat(document.path("openapi").asText()).startsWith("3.1");
        assertThat(document.at("/info/title").asText()).isNotBlank();
        assertThat(document.at("/info/description").asText()).isNotBlank();
        assertThat(document.at("/info/contact/url").asText()).startsWith("https://");
        assertThat(document.at("/info/license/identifier").asText()).isEqualTo("OGDL-Taiwan-1.0");
        assertThat(document.path("servers")).isNotEmpty();
    }

    @Test
    default void each_dataset_has_paths_of_its_own_in_the_order_of_the_report() {
        JsonNode document = document();
        List<String> datasets = Json.texts(Json.rows("/v1/datasets?release=1"), "id");
        assertThat(Json.texts(Json.elements(document.path("tags")), "name")).containsSubsequence(datasets);
        for (String dataset : datasets) {
            for (String path : List.of("/observations", "/comparison")) {
                JsonNode operation = operation(document, "datasets/" + dataset + path);
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("description").asText()).isNotBlank();
                assertThat(Json.texts(operation.path("tags"))).containsExactly(dataset);
            }
        }
    }

    @Test
    default void each_dimension_is_an_enumerated_parameter() {
        JsonNode document = document();
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            JsonNode operation =
                    operation(document, "datasets/" + dataset.path("id").asText() + "/observations");
            for (JsonNode dimension : dataset.path("dimensions")) {
                JsonNode parameter = Json.elements(operation.path("parameters")).stream()
                        .filter(one -> one.path("name").equals(dimension.path("id")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no parameter for " + dimension));
                assertThat(Json.texts(parameter.at("/schema/items/enum")))
                        .containsAll(Json.texts(Json.elements(dimension.path("codes")), "code"));
                assertThat(parameter.path("description").asText())
                        .contains(dimension.at("/codes/0/label").asText());
            }
        }
    }

    @Test
    default void every_documented_parameter_is_taken() {
        JsonNode document = document();
        Map<String, String> samples = Map.ofEntries(
                Map.entry("release", "1"),
                Map.entry("since", "1"),
                Map.entry("updatedAfter", "2023-09-01T02:00:00Z"),
                Map.entry("asOf", "2023-09-01T02:00:00Z"),
                Map.entry("period", "2023-S1"),
                Map.entry("periodFrom", "2022-S1"),
                Map.entry("periodTo", "2023-S1"),
                Map.entry("against", "2022-S1"),
                Map.entry("report", "2023-S1"),
                Map.entry("q", "APP"),
                Map.entry("parent", ""),
                Map.entry("tag", ""),
                Map.entry("fields", ""),
                Map.entry("cursor", ""),
                Map.entry("limit", "3"),
                Map.entry("lastN", "1"));
        document.path("paths").fields().forEachRemaining(path -> {
            String sample = sample(path.getKey());
            for (JsonNode one : path.getValue().at("/get/parameters")) {
                JsonNode parameter = resolved(document, one);
                String name = parameter.path("name").asText();
                JsonNode choices = parameter.path("schema").has("items")
                        ? parameter.at("/schema/items/enum")
                        : parameter.at("/schema/enum");
                String value = choices.isArray() ? choices.get(0).asText() : samples.get(name);
                if (parameter.path("in").asText().equals("query") && !value.isEmpty()) {
                    String pin = List.of("release", "asOf").contains(name) ? "" : "&release=1";
                    String companion = name.equals("against") ? "&basis=explicit" : "";
                    Json.response(sample + "?" + name + "=" + value + pin + companion)
                            .then()
                            .statusCode(200);
                }
            }
        });
    }

    /** A path with its variables filled in. */
    private static String sample(String path) {
        String list = path.contains("/programmes") ? "/v1/programmes" : "/v1/observations";
        String id = Json.get(list + "?release=1&limit=1").at("/data/0/id").asText();
        String dataset = Json.get("/v1/datasets?release=1").at("/data/0/id").asText();
        return Json.local(path).replace("{id}", id).replace("{dataset}", dataset);
    }

    @Test
    default void every_operation_has_a_name_of_its_own_that_a_client_can_use() {
        assertThat(operations(document()))
                .isNotEmpty()
                .extracting(operation -> operation.path("operationId").asText())
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    default void every_operation_documents_its_problems() {
        JsonNode document = document();
        assertThat(operations(document)).allSatisfy(operation -> {
            assertThat(Json.names(operation.path("responses"))).contains("200", "304", "400", "404", "406", "503");
            JsonNode problem = resolved(document, operation.at("/responses/400"));
            assertThat(problem.path("content")
                            .path("application/problem+json")
                            .at("/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem");
        });
    }

    @Test
    default void every_reference_leads_somewhere() {
        JsonNode document = document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    @Test
    default void every_example_is_a_real_answer() {
        JsonNode document = document();
        assertThat(operations(document)).allSatisfy(operation -> {
            JsonNode example = operation
                    .at("/responses/200/content")
                    .path("application/json")
                    .path("example");
            String self = example.at("/links/self").asText();
            assertThat(self).as(operation.path("operationId").asText()).isNotBlank();
            assertThat(Json.get(Json.local(self))).isEqualTo(example);
        });
    }

    @Test
    default void every_documented_format_is_given_as_the_media_type_that_is_documented() {
        JsonNode document = document();
        document.path("paths").fields().forEachRemaining(path -> {
            JsonNode content = path.getValue().at("/get/responses/200/content");
            JsonNode formats = Json.elements(path.getValue().at("/get/parameters")).stream()
                    .map(one -> resolved(document, one))
                    .filter(one -> one.path("name").asText().equals("format"))
                    .findFirst()
                    .orElseThrow()
                    .at("/schema/enum");
            assertThat(formats).as(path.getKey()).hasSameSizeAs(content);
            for (String format : Json.texts(formats)) {
                Response response = Json.response(sample(path.getKey()) + "?release=1&format=" + format);
                assertThat(response.statusCode())
                        .as(path.getKey() + " " + format)
                        .isEqualTo(200);
                assertThat(Json.names(content).map(OpenApiContract::plain)).contains(plain(response.contentType()));
            }
        });
    }

    private static String plain(String mediaType) {
        return mediaType.replaceAll("[; ]*charset=[A-Za-z0-9-]+", "").replace("; ", ";");
    }

    @Test
    default void every_example_in_another_format_is_a_real_answer() {
        JsonNode document = document();
        JsonNode dataset = Json.get("/v1/datasets?release=1").at("/data/0/id");
        JsonNode operation = operation(document, "datasets/" + dataset.asText() + "/observations");
        JsonNode content = operation.at("/responses/200/content");
        String self = Json.local(
                content.path("application/json").at("/example/links/self").asText());
        Map<String, String> formats = Map.of(
                "csv", "text/csv; charset=utf-8",
                "ndjson", "application/x-ndjson",
                "sdmx-csv", "application/vnd.sdmx.data+csv; version=2.0.0",
                "sdmx-json", "application/vnd.sdmx.data+json; version=2.0.0",
                "jsonstat", "application/json; profile=\"https://json-stat.org/format/\"");
        formats.forEach((format, type) -> {
            JsonNode example = content.path(type).path("example");
            String answer = Json.response(self.replace("format=json", "bom=false&format=" + format))
                    .asString();
            assertThat(example.isTextual() ? answer : Json.parse(answer))
                    .as(format)
                    .isEqualTo(example.isTextual() ? example.asText() : example);
        });
    }

    @Test
    default void every_member_of_a_row_is_described() {
        JsonNode document = document();
        document.path("paths").fields().forEachRemaining(path -> {
            JsonNode media = path.getValue().at("/get/responses/200/content").path("application/json");
            JsonNode data = resolved(document, media.path("schema")).at("/properties/data");
            JsonNode row = resolved(document, data.has("items") ? data.path("items") : data);
            JsonNode body = Json.get(sample(path.getKey()) + "?release=2&include=labels,notes,provenance");
            List<JsonNode> rows =
                    body.path("data").isArray() ? Json.elements(body.path("data")) : List.of(body.path("data"));
            // A dataset whose numbers are all about other periods than the report's has nothing to compare.
            boolean canBeEmpty = path.getKey().endsWith("/comparison");
            assertThat(!rows.isEmpty() || canBeEmpty).as(path.getKey()).isTrue();
            assertThat(rows).allSatisfy(one -> assertThat(
                            Json.names(row.path("properties")).toList())
                    .as(path.getKey())
                    .containsAll(Json.names(one).toList()));
        });
    }

    @Test
    default void every_schema_says_what_there_is() {
        assertThat(VagueSchemas.in(document())).isEmpty();
    }

    @Test
    default void the_internal_interface_is_nobodys_to_see() {
        assertThat(document().toString()).doesNotContain("internal/v1");
    }
}
