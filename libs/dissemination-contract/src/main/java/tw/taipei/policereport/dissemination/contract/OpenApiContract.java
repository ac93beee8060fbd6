package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.conformance.VagueSchemas;

/** The document describes what the service really does, dataset by dataset. */
interface OpenApiContract {

    String service();

    @Test
    default void the_document_says_what_who_and_under_which_licence() {
        OpenApiDocument document = OpenApiDocument.get();
        assertThat(document.root().path("openapi").asText()).startsWith("3.1");
        assertThat(document.root().at("/info/title").asText()).isNotBlank();
        assertThat(document.root().at("/info/description").asText()).isNotBlank();
        assertThat(document.root().at("/info/contact/url").asText()).startsWith("https://");
        assertThat(document.root().at("/info/license/identifier").asText()).isEqualTo("OGDL-Taiwan-1.0");
        assertThat(document.root().path("servers")).isNotEmpty();
    }

    @Test
    default void each_dataset_has_paths_of_its_own_in_the_order_of_the_report() {
        OpenApiDocument document = OpenApiDocument.get();
        List<String> datasets = Json.texts(Json.rows("/v1/datasets?release=1"), "id");
        assertThat(Json.texts(Json.elements(document.root().path("tags")), "name"))
                .containsSubsequence(datasets);
        for (String dataset : datasets) {
            for (String path : List.of("/observations", "/comparison")) {
                JsonNode operation = document.operation(service(), "datasets/" + dataset + path);
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(operation.path("description").asText()).isNotBlank();
                assertThat(Json.texts(operation.path("tags"))).containsExactly(dataset);
            }
        }
    }

    @Test
    default void each_dimension_is_an_enumerated_parameter() {
        OpenApiDocument document = OpenApiDocument.get();
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            JsonNode operation = document.operation(
                    service(), "datasets/" + dataset.path("id").asText() + "/observations");
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
        OpenApiDocument document = OpenApiDocument.get();
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
        document.paths().fields().forEachRemaining(path -> {
            String sample = OpenApiDocument.sample(path.getKey());
            for (JsonNode one : path.getValue().at("/get/parameters")) {
                JsonNode parameter = document.resolved(one);
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

    @Test
    default void every_operation_has_a_name_of_its_own_that_a_client_can_use() {
        assertThat(OpenApiDocument.get().operations())
                .isNotEmpty()
                .extracting(operation -> operation.path("operationId").asText())
                .allMatch(id -> id.matches("[a-z][A-Za-z0-9]+"))
                .doesNotHaveDuplicates();
    }

    @Test
    default void every_operation_documents_its_problems() {
        OpenApiDocument document = OpenApiDocument.get();
        assertThat(document.operations()).allSatisfy(operation -> {
            assertThat(Json.names(operation.path("responses"))).contains("200", "304", "400", "404", "406", "503");
            JsonNode problem = document.resolved(operation.at("/responses/400"));
            assertThat(problem.path("content")
                            .path("application/problem+json")
                            .at("/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem");
        });
    }

    @Test
    default void every_reference_leads_somewhere() {
        OpenApiDocument document = OpenApiDocument.get();
        assertThat(document.root().findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.root().at(reference.substring(1)).isMissingNode())
                .isFalse());
    }

    @Test
    default void every_schema_says_what_there_is() {
        assertThat(VagueSchemas.in(OpenApiDocument.get().root())).isEmpty();
    }

    @Test
    default void the_internal_interface_is_nobodys_to_see() {
        assertThat(OpenApiDocument.get().root().toString()).doesNotContain("internal/v1");
    }
}
