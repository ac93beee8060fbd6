package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages neither repeat nor lose a row, and say how long the whole list is. */
interface PagingContract {

    List<String> LISTS = List.of(
            "/v1/datasets?release=1",
            "/v1/observations?release=1",
            "/v1/observations?release=1&sort=-value",
            "/v1/observations?release=1&sort=line",
            "/v1/observations?release=1&sort=measure,-period",
            "/v1/observations?release=1&lastN=1",
            "/v1/observations?release=2&updatedAfter=1&sort=-value",
            "/v1/observations?release=2&updatedAfter=1&lastN=1",
            "/v1/changes?release=2&since=1",
            "/v1/restatements?release=2",
            "/v1/restatements?release=2&sort=-difference",
            "/v1/comparisons?release=1",
            "/v1/comparisons?release=1&sort=-percent",
            "/v1/notes?release=1",
            "/v1/programmes?release=1",
            "/v1/programmes?release=1&sort=-status,title",
            "/v1/verification?release=1");

    @Test
    default void pages_together_are_the_list() {
        for (String list : LISTS) {
            JsonNode whole = Json.get(list + "&limit=1000");
            List<JsonNode> together = new ArrayList<>();
            String next = list + "&limit=7";
            while (next != null) {
                JsonNode page = Json.get(next);
                assertThat(page.at("/page/limit").asInt()).isEqualTo(7);
                assertThat(page.at("/page/total")).isEqualTo(whole.at("/page/total"));
                together.addAll(Json.elements(page.path("data")));
                JsonNode link = page.at("/links/next");
                next = link.isTextual() ? Json.local(link.asText()) : null;
            }
            assertThat(together).as(list).isEqualTo(Json.elements(whole.path("data")));
            assertThat(together).hasSize(whole.at("/page/total").asInt());
        }
    }

    @Test
    default void a_list_has_a_hundred_rows_unless_told_otherwise() {
        JsonNode page = Json.get("/v1/observations?release=1");
        assertThat(page.at("/page/limit").asInt()).isEqualTo(100);
        assertThat(page.path("data"))
                .hasSize(Math.min(100, page.at("/page/total").asInt()));
    }

    @Test
    default void a_page_stays_in_its_release_whatever_is_published_meanwhile() {
        JsonNode first = Json.get("/v1/observations?limit=3");
        String next = Json.local(first.at("/links/next").asText());
        assertThat(next).contains("release=" + first.path("release").asInt());
        Json.response(next.replaceFirst("release=\\d+", "release=2"))
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("cursor"));
    }

    @Test
    default void a_cursor_of_another_question_is_refused() {
        String next = Json.local(
                Json.get("/v1/observations?release=1&limit=3").at("/links/next").asText());
        String cursor = next.replaceFirst(".*cursor=", "");
        for (String other : List.of(
                "/v1/observations?release=1&sort=value&cursor=" + cursor,
                "/v1/comparisons?release=1&cursor=" + cursor,
                "/v1/observations?release=1&cursor=nonsense")) {
            Json.response(other).then().statusCode(400).body("errors[0].name", equalTo("cursor"));
        }
    }

    @Test
    default void the_envelope_says_what_was_understood() {
        JsonNode answer = Json.get("/v1/observations?release=1&period=112H1&limit=1&lang=en");
        assertThat(Json.texts(answer.at("/query/period"))).containsExactly("2023-S1");
        assertThat(answer.at("/query/sort").asText()).isNotBlank();
        assertThat(answer.at("/query/lang").asText()).isEqualTo("en");
        assertThat(answer.path("release").asInt()).isEqualTo(1);
        assertThat(answer.path("complete").asBoolean()).isTrue();
        assertThat(answer.path("gaps")).isEmpty();
        assertThat(answer.path("warnings")).isEmpty();
        assertThat(Json.get(Json.local(answer.at("/links/self").asText()))).isEqualTo(answer);
    }
}
