package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every value that was ever published for a number stays readable, with what has become of it. */
interface VintageContract {

    String service();

    private static JsonNode number(String id, long release) {
        return Json.get("/v1/observations/" + id + "?release=" + release).path("data");
    }

    private static String someNumber(String change, long since, long release) {
        return Json.get("/v1/changes?limit=1&event=" + change + "&since=" + since + "&release=" + release)
                .at("/data/0/id")
                .asText();
    }

    private static String textOf(JsonNode vintage, String name) {
        return vintage.path(name).asText();
    }

    private static List<String> shown(JsonNode vintage) {
        return Json.elements(vintage.path("shown")).stream()
                .map(range -> textOf(range, "from") + "-" + textOf(range, "to"))
                .toList();
    }

    @Test
    default void what_was_shown_in_every_release_can_be_told_from_the_history() {
        SeriesRows series = SeriesRows.ofFirstReport(service()).first(1);
        Map<String, Object> first = SeriesRows.entry("0-shown", 1, series, 71);
        Map<String, Object> second = SeriesRows.entry("0-shown", 2, series, 72);
        Publication.showBriefly(34, 210, first);
        Publication.showBriefly(35, 212, first);
        Publication.showBriefly(36, 214, second);
        Publication.showBriefly(37, 216, SeriesRows.entry("0-hidden", 1, series.with(2, "period", "1991-S1"), 73));
        Publication.showBriefly(38, 218, second);
        Publication.showBriefly(39, 220, first);
        String id = Json.get("/v1/observations?release=34").at("/data/0/id").asText();
        assertThat(Json.elements(number(id, 39).path("history")).stream()
                        .filter(vintage -> textOf(vintage, "report").equals("0-shown")))
                .extracting(vintage -> textOf(vintage, "revision"), VintageContract::shown)
                .containsExactlyInAnyOrder(
                        tuple("1", List.of("34-35", "39-39")), tuple("2", List.of("36-36", "38-38")));
        assertThat(Json.elements(number(id, 37).path("history")).stream()
                        .filter(vintage -> textOf(vintage, "report").equals("0-shown")))
                .extracting(VintageContract::shown)
                .containsExactlyInAnyOrder(List.of("34-35"), List.of("36-36"));
    }

    @Test
    default void a_number_that_a_later_report_restates_has_both_values() {
        String id = someNumber("restated", 1, 2);
        JsonNode number = number(id, 2);
        List<JsonNode> history = Json.elements(number.path("history"));
        assertThat(history)
                .extracting(
                        vintage -> textOf(vintage, "report"),
                        vintage -> textOf(vintage, "state"),
                        vintage -> textOf(vintage, "firstRelease"),
                        vintage -> textOf(vintage, "shownSince"),
                        vintage -> textOf(vintage, "lastRelease"))
                .containsExactly(
                        tuple("2024-S1", "shown", "2", "2024-09-02T02:00:00Z", "2"),
                        tuple("2023-S1", "restated", "1", "2023-09-01T02:00:00Z", "2"));
        assertThat(number.path("value")).isEqualTo(history.get(0).path("value"));
        assertThat(history.get(1).path("value")).isNotEqualTo(history.get(0).path("value"));
        assertThat(Json.texts(number.path("status"))).contains("R").doesNotContain("A");
        assertThat(number.path("state").asText()).isEqualTo("shown");
    }

    @Test
    default void a_number_that_was_corrected_shows_what_was_said_before_and_what_was_taken_back() {
        JsonNode number = number(someNumber("corrected", 1, 4), 4);
        assertThat(Json.elements(number.path("history")))
                .extracting(
                        vintage -> textOf(vintage, "report"),
                        vintage -> textOf(vintage, "revision"),
                        vintage -> textOf(vintage, "state"),
                        vintage -> textOf(vintage, "firstRelease"),
                        vintage -> textOf(vintage, "lastRelease"),
                        VintageContract::shown)
                .containsExactly(
                        tuple("2023-S1", "2", "shown", "3", "4", List.of("4-4")),
                        tuple("2024-S1", "1", "withdrawn", "2", "3", List.of("2-3")),
                        tuple("2023-S1", "1", "corrected", "1", "2", List.of("1-1")));
        assertThat(Json.texts(number.path("status"))).doesNotContain("R");
        assertThat(number.at("/history/0/source/line")).isEqualTo(number.at("/history/2/source/line"));
    }

    @Test
    default void a_number_that_was_withdrawn_has_no_value_but_its_history() {
        JsonNode number = number(someNumber("withdrawn", 3, 4), 4);
        assertThat(number.path("state").asText()).isEqualTo("withdrawn");
        for (String name : List.of("value", "published", "source")) {
            assertThat(number.has(name)).isTrue();
            assertThat(number.path(name).isNull()).isTrue();
        }
        assertThat(number.path("status")).isEmpty();
        assertThat(number.path("unit").asText()).isNotBlank();
        assertThat(number.at("/history/0/state").asText()).isEqualTo("withdrawn");
        assertThat(number.at("/history/0/lastRelease").asInt()).isEqualTo(3);
        assertThat(number.at("/history/0/published").asText()).isNotBlank();
    }

    @Test
    default void the_way_back_to_an_old_release_takes_back_what_came_between() {
        JsonNode number = number(someNumber("restated", 1, 2), 1);
        assertThat(number.path("value"))
                .isEqualTo(number(number.path("id").asText(), 2).at("/history/1/value"));
        assertThat(Json.elements(number.path("history")))
                .extracting(vintage -> textOf(vintage, "report"), vintage -> textOf(vintage, "state"))
                .contains(tuple("2024-S1", "withdrawn"), tuple("2023-S1", "shown"));
    }

    @Test
    default void every_number_has_its_value_at_the_head_and_in_its_history() {
        for (JsonNode row : Json.rows("/v1/observations?release=2&limit=1000")) {
            JsonNode number = number(row.path("id").asText(), 2);
            assertThat(number.path("value")).isEqualTo(row.path("value"));
            assertThat(number.path("status")).isEqualTo(row.path("status"));
            List<JsonNode> shown = Json.elements(number.path("history")).stream()
                    .filter(vintage -> textOf(vintage, "state").equals("shown"))
                    .toList();
            assertThat(shown).hasSize(1);
            assertThat(shown.get(0).path("value")).isEqualTo(row.path("value"));
            List<String> since = new ArrayList<>(Json.texts(Json.elements(number.path("history")), "shownSince"));
            Collections.reverse(since);
            assertThat(since).isSorted();
        }
    }

    @Test
    default void a_number_that_was_never_published_is_unknown() {
        String id =
                Json.get("/v1/observations?release=1&limit=1").at("/data/0/id").asText();
        String never = id.substring(0, id.lastIndexOf(':')) + ":1990-S1";
        Json.response("/v1/observations/" + never + "?release=1")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_OBSERVATION"))
                .body("errors[0].allowed", hasItem(id));
    }

    @Test
    default void a_history_may_grow_and_is_asked_for_again() {
        String id =
                Json.get("/v1/observations?release=1&limit=1").at("/data/0/id").asText();
        for (int i = 0; i < 2; i++) {
            Json.response("/v1/observations/" + id + "?release=1")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", not(containsString("immutable")));
        }
    }
}
