package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person has written about a report belongs to its revision, and what is missing in it is said. */
interface AnnotationContract {

    String HEADING = "title_zh,title_en,tags,places,partners\n";

    private static Map<String, Object> withoutAnnotations(int revision) {
        Map<String, Object> order = Publication.order(FirstReport.ID, revision, 1, FirstReport.text());
        order.put("annotations", null);
        return order;
    }

    @Test
    default void a_report_that_nobody_has_annotated_has_chinese_titles_and_says_so() {
        Publication.stage(21, withoutAnnotations(21)).then().statusCode(200);
        Publication.showBriefly(21, 22);
        assertThat(Json.rows("/v1/programmes?release=21&limit=1000&lang=all"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.path("titleTranslated").asBoolean()).isFalse();
                    assertThat(row.at("/title/en")).isEqualTo(row.at("/title/zh-TW"));
                    assertThat(row.path("tags").isNull()).isTrue();
                    assertThat(row.path("places").isNull()).isTrue();
                    assertThat(row.path("partners").isNull()).isTrue();
                });
    }

    @Test
    default void other_annotations_are_another_revision() {
        Publication.stage(22, withoutAnnotations(1)).then().statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    default void annotations_count_in_the_digest() {
        JsonNode annotated = reading(FirstReport.annotations());
        JsonNode plain = reading(null);
        assertThat(annotated.path("rows")).isEqualTo(plain.path("rows"));
        assertThat(annotated.path("digest")).isNotEqualTo(plain.path("digest"));
        assertThat(plain)
                .isEqualTo(Json.parse(Publication.read(Publication.gateway(), FirstReport.text())
                        .asString()));
    }

    private static JsonNode reading(String annotations) {
        return Json.parse(Publication.read(FirstReport.text(), annotations)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<JsonNode> notAnnotated(JsonNode reading) {
        return Json.elements(reading.path("findings")).stream()
                .filter(finding -> finding.path("code").asText().equals("PROGRAMME_NOT_ANNOTATED"))
                .toList();
    }

    @Test
    default void a_reading_names_the_items_that_are_not_annotated() {
        JsonNode whole = reading(FirstReport.annotations());
        assertThat(notAnnotated(whole)).isEmpty();
        assertThat(notAnnotated(reading(null))).isEmpty();
        List<String> titles = Json.texts(whole.path("titles"));
        List<JsonNode> missing = notAnnotated(reading(HEADING + "\"" + titles.get(0) + "\",A title,,,\n"));
        assertThat(Json.texts(missing, "subject"))
                .isNotEmpty()
                .containsExactlyElementsOf(titles.subList(1, titles.size()));
        assertThat(missing).allSatisfy(finding -> {
            assertThat(finding.path("severity").asText()).isEqualTo("INFO");
            assertThat(finding.path("line").asInt()).isPositive();
        });
    }

    @Test
    default void annotations_that_cannot_be_used_are_refused() {
        Publication.read(FirstReport.text(), HEADING + "內湖交通改善,內湖,,,\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNUSABLE_ANNOTATIONS"))
                .body("detail", containsString("Line 2, title_en"));
        Map<String, Object> order = Publication.order(FirstReport.ID, 1, 1, null);
        order.put("annotations", HEADING);
        Publication.stage(23, order).then().statusCode(400).body("code", equalTo("MALFORMED_REQUEST"));
    }
}
