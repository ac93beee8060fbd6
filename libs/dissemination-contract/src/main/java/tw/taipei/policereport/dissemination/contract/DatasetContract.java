package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Datasets describe themselves: what they measure, how that is broken down, which periods are held. */
interface DatasetContract {

    String service();

    @Test
    default void every_dataset_is_listed_with_its_structure_in_both_languages() {
        List<JsonNode> datasets = Json.rows("/v1/datasets?release=1&lang=all");
        assertThat(datasets).isNotEmpty().allSatisfy(dataset -> {
            assertThat(dataset.path("service").asText()).isEqualTo(service());
            isBilingual(dataset.path("title"));
            isBilingual(dataset.path("description"));
            assertThat(dataset.path("measures")).isNotEmpty().allSatisfy(measure -> {
                isBilingual(measure.path("label"));
                isBilingual(measure.path("unit").path("label"));
                assertThat(measure.path("kind").asText()).isIn("flow", "stock", "rate", "rank");
            });
            assertThat(dataset.path("dimensions")).isNotEmpty().allSatisfy(dimension -> {
                isBilingual(dimension.path("label"));
                assertThat(dimension.path("codes")).isNotEmpty().allSatisfy(code -> isBilingual(code.path("label")));
            });
        });
    }

    private static void isBilingual(JsonNode label) {
        assertThat(label.path("zh-TW").asText()).isNotBlank();
        assertThat(label.path("en").asText()).isNotBlank();
    }

    @Test
    default void every_dataset_has_the_area_as_a_dimension() {
        assertThat(Json.rows("/v1/datasets?release=1"))
                .allSatisfy(dataset -> assertThat(Json.texts(Json.elements(dataset.path("dimensions")), "id"))
                        .contains("area"));
    }

    @Test
    default void every_dataset_holds_numbers_of_the_first_report() {
        assertThat(Json.rows("/v1/datasets?release=1"))
                .allSatisfy(dataset -> assertThat(dataset.path("periods")).isNotEmpty());
    }

    @Test
    default void a_dataset_says_the_same_of_itself_alone_as_in_the_list() {
        for (JsonNode listed : Json.rows("/v1/datasets?release=1&lang=all")) {
            String path = "/v1/datasets/" + listed.path("id").asText() + "?release=1&lang=all";
            assertThat(Json.get(path).path("data")).isEqualTo(listed);
        }
    }

    @Test
    default void the_links_of_a_dataset_lead_to_its_numbers_and_comparisons() {
        JsonNode dataset = Json.rows("/v1/datasets?release=1").get(0);
        assertThat(Json.get(Json.local(dataset.at("/links/observations").asText()) + "?release=1")
                        .path("data"))
                .isNotEmpty();
        assertThat(Json.get(Json.local(dataset.at("/links/comparison").asText()) + "?release=1")
                        .path("release")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    default void every_note_that_a_number_carries_is_explained() {
        List<String> explained = Json.texts(Json.rows("/v1/notes?release=1&limit=1000"), "code");
        assertThat(Json.rows("/v1/observations?release=1&limit=1000"))
                .allSatisfy(number -> assertThat(explained).containsAll(Json.texts(number.path("notes"))));
        assertThat(Json.rows("/v1/comparisons?release=1&limit=1000")).allSatisfy(comparison -> assertThat(explained)
                .containsAll(Json.texts(comparison.at("/comparability/notes"))));
    }

    @Test
    default void every_printed_note_stands_where_it_says() {
        assertThat(Json.rows("/v1/notes?release=1&limit=1000&include=provenance"))
                .filteredOn(note -> !note.path("source").isNull())
                .allSatisfy(note -> {
                    JsonNode source = note.path("source");
                    assertThat(source.path("page").asInt())
                            .isEqualTo(FirstReport.page(source.path("line").asInt()));
                    assertThat(FirstReport.prints(
                                    note.path("published").asText(),
                                    source.path("line").asInt(),
                                    source.path("column").asInt(),
                                    source.path("endLine").asInt()))
                            .as("note %s", note)
                            .isTrue();
                });
    }
}
