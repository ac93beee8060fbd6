package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment names the release that was current then. */
interface AsOfContract {

    @ParameterizedTest
    @CsvSource({
        "2023-09-01T10:00:00%2B08:00, 2023-09-01T02:00:00Z, 1",
        "2024-09-02T01:59:59.999999Z, 2024-09-02T01:59:59.999999Z, 1",
        "2024-09-02T02:00:00Z, 2024-09-02T02:00:00Z, 2",
        "2024-09-30T20:00:00-05:00, 2024-10-01T01:00:00Z, 2",
        "2024-11-20T00:00:00Z, 2024-11-20T00:00:00Z, 4",
        "2024-12-01T02:00:00Z, 2024-12-01T02:00:00Z, 1"
    })
    default void a_moment_reads_the_release_that_was_current_then(String asked, String canonical, int release) {
        JsonNode answer = Json.get("/v1/observations?limit=3&lang=en&asOf=" + asked);
        assertThat(answer.path("release").asInt()).isEqualTo(release);
        assertThat(answer.at("/query/asOf").asText()).isEqualTo(canonical);
        assertThat(answer.path("data"))
                .isEqualTo(Json.get("/v1/observations?limit=3&lang=en&release=" + release)
                        .path("data"));
    }

    @Test
    default void pages_of_a_moment_stay_in_its_release() {
        List<JsonNode> together = new ArrayList<>();
        String next = "/v1/observations?limit=400&asOf=2024-09-10T00:00:00Z";
        while (next != null) {
            JsonNode page = Json.get(next);
            assertThat(page.path("release").asInt()).isEqualTo(2);
            assertThat(page.at("/links/self").asText()).contains("release=2").doesNotContain("asOf");
            together.addAll(Json.elements(page.path("data")));
            JsonNode link = page.at("/links/next");
            next = link.isTextual() ? Json.local(link.asText()) : null;
        }
        assertThat(together).isEqualTo(Json.rows("/v1/observations?release=2&limit=1000"));
    }

    @Test
    default void before_the_first_publication_there_is_nothing_and_the_first_one_is_named() {
        Json.response("/v1/observations?asOf=2023-09-01T01:59:59Z")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOTHING_PUBLISHED_THEN"))
                .body("detail", allOf(containsString("2023-09-01T02:00:00Z"), containsString("release 1")))
                .body("detail_zh", containsString("2023-09-01T02:00:00Z"));
    }

    @Test
    default void a_release_and_a_moment_together_are_refused() {
        Json.response("/v1/observations?release=1&asOf=2024-09-10T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("asOf"))
                .body("detail", containsString("'release' and 'asOf'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-09-10", "2024-13-10T00:00:00Z"})
    default void what_is_no_moment_is_refused_with_an_example(String text) {
        Json.response("/v1/datasets?asOf=" + text)
                .then()
                .statusCode(400)
                .body("errors[0].value", equalTo(text))
                .body("detail", containsString("2024-02-01T09:30:00+08:00"))
                .body("detail_zh", containsString("2024-02-01T09:30:00+08:00"));
    }

    @Test
    default void an_answer_as_of_a_moment_is_asked_for_again() {
        for (int i = 0; i < 2; i++) {
            Json.response("/v1/datasets?asOf=2024-09-10T00:00:00Z")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", not(containsString("immutable")));
        }
    }

    @Test
    default void the_moment_that_the_gateway_found_a_release_by_is_echoed_to_nobody_else() {
        String path = "/v1/observations?limit=1&release=2";
        for (int i = 0; i < 2; i++) {
            given().header("As-Of", "2024-09-10T08:00:00+08:00")
                    .get(path)
                    .then()
                    .body("release", equalTo(2))
                    .body("query.asOf", equalTo("2024-09-10T00:00:00Z"));
            given().get(path).then().body("query.asOf", nullValue());
        }
    }

    @Test
    default void a_service_that_was_away_hears_of_the_moves_that_it_has_missed() {
        Publication.stage(17, Publication.order(FirstReport.ID, 1, 1, null))
                .then()
                .statusCode(200);
        Publication.declareCurrent(
                        1, 7, "2025-01-05T02:00:00Z", List.of(Publication.move(17, 6, "2025-01-03T02:00:00Z")))
                .then()
                .statusCode(204);
        assertThat(Json.get("/v1/datasets?asOf=2025-01-04T00:00:00Z")
                        .path("release")
                        .asInt())
                .isEqualTo(17);
        assertThat(Json.get("/v1/datasets?asOf=2025-01-06T00:00:00Z")
                        .path("release")
                        .asInt())
                .isEqualTo(1);
    }
}
