package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the document shows as an answer is one. */
interface OpenApiExamplesContract {

    String service();

    @Test
    default void every_example_is_a_real_answer() {
        OpenApiDocument document = OpenApiDocument.get();
        assertThat(document.operations()).allSatisfy(operation -> {
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
        OpenApiDocument document = OpenApiDocument.get();
        document.paths().fields().forEachRemaining(path -> {
            JsonNode content = path.getValue().at("/get/responses/200/content");
            JsonNode formats = Json.elements(path.getValue().at("/get/parameters")).stream()
                    .map(one -> document.resolved(one))
                    .filter(one -> one.path("name").asText().equals("format"))
                    .findFirst()
                    .orElseThrow()
                    .at("/schema/enum");
            assertThat(formats).as(path.getKey()).hasSameSizeAs(content);
            for (String format : Json.texts(formats)) {
                Response response =
                        Json.response(OpenApiDocument.sample(path.getKey()) + "?release=1&format=" + format);
                assertThat(response.statusCode())
                        .as(path.getKey() + " " + format)
                        .isEqualTo(200);
                assertThat(Json.names(content).map(OpenApiExamplesContract::plain))
                        .contains(plain(response.contentType()));
            }
        });
    }

    @Test
    default void every_example_in_another_format_is_a_real_answer() {
        OpenApiDocument document = OpenApiDocument.get();
        JsonNode dataset = Json.get("/v1/datasets?release=1").at("/data/0/id");
        Map<String, String> formats = Map.of(
                "csv", "text/csv; charset=utf-8",
                "ndjson", "application/x-ndjson",
                "sdmx-csv", "application/vnd.sdmx.data+csv; version=2.0.0",
                "sdmx-json", "application/vnd.sdmx.data+json; version=2.0.0",
                "jsonstat", "application/json; profile=\"https://json-stat.org/format/\"");
        for (String rows : List.of("observations", "comparison")) {
            JsonNode operation = document.operation(service(), "datasets/" + dataset.asText() + "/" + rows);
            JsonNode content = operation.at("/responses/200/content");
            String self = Json.local(
                    content.path("application/json").at("/example/links/self").asText());
            formats.forEach((format, type) -> {
                JsonNode example = content.path(type).path("example");
                String answer = Json.response(self.replace("format=json", "bom=false&format=" + format))
                        .asString();
                assertThat(example.isTextual() ? answer : Json.parse(answer))
                        .as(rows + " " + format)
                        .isEqualTo(example.isTextual() ? example.asText() : example);
            });
        }
    }

    @Test
    default void every_member_of_a_row_is_described() {
        OpenApiDocument document = OpenApiDocument.get();
        document.paths().fields().forEachRemaining(path -> {
            JsonNode media = path.getValue().at("/get/responses/200/content").path("application/json");
            JsonNode data = document.resolved(media.path("schema")).at("/properties/data");
            JsonNode row = document.resolved(data.has("items") ? data.path("items") : data);
            JsonNode body =
                    Json.get(OpenApiDocument.sample(path.getKey()) + "?release=2&include=labels,notes,provenance");
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

    private static String plain(String mediaType) {
        return mediaType.replaceAll("[; ]*charset=[A-Za-z0-9-]+", "").replace("; ", ";");
    }
}
