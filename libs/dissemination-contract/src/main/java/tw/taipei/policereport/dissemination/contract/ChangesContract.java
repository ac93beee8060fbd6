package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy that applies the changes between two releases is exactly the later one. */
interface ChangesContract {

    String service();

    private static Map<String, JsonNode> copy(long release) {
        Map<String, JsonNode> copy = new LinkedHashMap<>();
        if (release > 0) {
            Json.rows("/v1/observations?limit=1000&include=notes,labels&lang=all&release=" + release)
                    .forEach(row -> copy.put(row.path("id").asText(), row));
        }
        return copy;
    }

    private static List<JsonNode> pages(String first) {
        List<JsonNode> pages = new ArrayList<>();
        String next = first;
        while (next != null) {
            JsonNode page = Json.get(next);
            pages.add(page);
            JsonNode link = page.at("/links/next");
            next = link.isTextual() ? Json.local(link.asText()) : null;
        }
        return pages;
    }

    private static List<JsonNode> allRows(String first) {
        return pages(first).stream()
                .flatMap(page -> Json.elements(page.path("data")).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2", "1, 2", "2, 3", "3, 4", "1, 4", "2, 1", "4, 1", "2, 4", "4, 3", "3, 3"})
    default void a_copy_that_applies_the_changes_is_exactly_the_later_release(long since, long until) {
        Map<String, JsonNode> copy = copy(since);
        List<JsonNode> changes =
                allRows("/v1/changes?limit=50&include=notes,labels&lang=all&since=" + since + "&release=" + until);
        assertThat(Json.texts(changes, "id")).doesNotHaveDuplicates();
        for (JsonNode change : changes) {
            String id = change.path("id").asText();
            JsonNode before = copy.get(id);
            assertThat(change.path("previous").isNull()).as(id).isEqualTo(before == null);
            if (before != null) {
                assertThat(change.path("previous")).isEqualTo(before).isNotEqualTo(change.path("observation"));
            }
            if (change.path("event").asText().equals("withdrawn")) {
                copy.remove(id);
            } else {
                copy.put(id, change.path("observation"));
            }
        }
        assertThat(copy).isEqualTo(copy(until));
    }

    @Test
    default void a_change_says_what_has_become_of_a_number() {
        assertThat(allRows("/v1/changes?since=1&release=2&limit=1000&event=restated"))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.at("/observation/source/report").asText()).isEqualTo("2024-S1");
                    assertThat(change.at("/previous/source/report").asText()).isEqualTo("2023-S1");
                    assertThat(change.at("/observation/value")).isNotEqualTo(change.at("/previous/value"));
                    assertThat(Json.texts(change.at("/observation/status"))).contains("R");
                });
        assertThat(allRows("/v1/changes?since=1&release=4&limit=1000&event=corrected"))
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.at("/observation/source/report").asText()).isEqualTo("2023-S1");
                    assertThat(change.at("/previous/source/report").asText()).isEqualTo("2023-S1");
                    assertThat(change.at("/observation/value")).isNotEqualTo(change.at("/previous/value"));
                });
        assertThat(allRows("/v1/changes?since=1&release=4&limit=1000&event=withdrawn"))
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.path("observation").isNull()).isTrue());
        assertThat(allRows("/v1/changes?since=2&release=3&limit=1000&event=amended"))
                .allSatisfy(
                        change -> assertThat(change.at("/observation/value")).isEqualTo(change.at("/previous/value")));
    }

    @Test
    default void the_answer_counts_every_kind_and_names_what_to_ask_with_next() {
        JsonNode answer = Json.get("/v1/changes?since=1&release=2&limit=3");
        JsonNode summary = answer.path("summary");
        long counted = 0;
        for (String kind : List.of("added", "corrected", "restated", "amended", "withdrawn")) {
            counted += summary.path(kind).asLong(-1);
        }
        assertThat(answer.at("/page/total").asLong()).isPositive().isEqualTo(counted);
        assertThat(summary.path("since").asInt()).isEqualTo(1);
        assertThat(summary.path("until").asInt()).isEqualTo(2);
        assertThat(summary.path("next").asText()).isEqualTo("2024-09-02T02:00:00Z");
        JsonNode then =
                Json.get("/v1/changes?release=2&since=" + summary.path("next").asText());
        assertThat(then.path("data")).isEmpty();
        assertThat(then.at("/summary/since").asInt()).isEqualTo(2);
    }

    @Test
    default void a_moment_says_which_release_the_copy_holds() {
        JsonNode answer = Json.get("/v1/changes?release=3&limit=1000&since=2024-09-10T08:00:00%2B08:00");
        assertThat(answer.at("/query/since").asText()).isEqualTo("2024-09-10T00:00:00Z");
        assertThat(answer.path("data"))
                .isEqualTo(Json.get("/v1/changes?release=3&limit=1000&since=2").path("data"));
        JsonNode whole = Json.get("/v1/changes?release=1&limit=1000&since=1970-01-01T00:00:00Z");
        assertThat(whole.path("data"))
                .isEqualTo(Json.get("/v1/changes?release=1&limit=1000").path("data"));
        assertThat(whole.at("/summary/added").asLong())
                .isEqualTo(whole.at("/page/total").asLong());
    }

    @Test
    default void changes_can_be_narrowed_like_numbers() {
        List<JsonNode> all = allRows("/v1/changes?since=1&release=2&limit=1000");
        assertThat(allRows("/v1/changes?since=1&release=2&limit=1000&period=2023-S1"))
                .isNotEmpty()
                .containsExactlyElementsOf(all.stream()
                        .filter(change -> change.path("id").asText().endsWith(":2023-S1"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-09-10", "-1"})
    default void what_names_no_release_is_refused_with_examples(String text) {
        for (String path : List.of("/v1/changes?since=", "/v1/observations?updatedAfter=")) {
            Json.response(path + text)
                    .then()
                    .statusCode(400)
                    .body("errors[0].value", equalTo(text))
                    .body("detail", allOf(containsString("such as 3"), containsString("2024-02-01T09:30:00+08:00")));
        }
    }

    @Test
    default void what_depends_on_the_next_publication_is_asked_for_again() {
        for (String path : List.of("/v1/changes?since=1&release=2", "/v1/observations?updatedAfter=1&release=2")) {
            for (int i = 0; i < 2; i++) {
                Json.response(path).then().statusCode(200).header("Cache-Control", not(containsString("immutable")));
            }
        }
    }

    @Test
    default void a_copy_that_asks_for_updates_has_no_gap_and_no_repeat_whatever_is_published_between_the_pages() {
        Map<String, JsonNode> copy = new LinkedHashMap<>();
        String next = "0";
        for (String moment : List.of("2023-10-01T00:00:00Z", "2024-09-10T00:00:00Z", "2024-11-10T00:00:00Z")) {
            List<JsonNode> pages =
                    pages("/v1/observations?include=notes,labels&lang=all&limit=50&sort=-value&updatedAfter=" + next
                            + "&asOf=" + moment);
            List<JsonNode> rows = pages.stream()
                    .flatMap(page -> Json.elements(page.path("data")).stream())
                    .toList();
            assertThat(Json.texts(rows, "id")).doesNotHaveDuplicates();
            assertThat(rows).hasSize(pages.get(0).at("/page/total").asInt()).allSatisfy(row -> assertThat(row)
                    .isNotEqualTo(copy.get(row.path("id").asText())));
            rows.forEach(row -> copy.put(row.path("id").asText(), row));
            allRows("/v1/changes?limit=1000&event=withdrawn&since=" + next + "&asOf=" + moment)
                    .forEach(gone -> copy.remove(gone.path("id").asText()));
            assertThat(pages)
                    .extracting(page -> page.path("release"))
                    .containsOnly(pages.get(0).path("release"));
            assertThat(copy).isEqualTo(copy(pages.get(0).path("release").asLong()));
            next = pages.get(0).at("/summary/next").asText();
        }
        assertThat(next).isEqualTo("2024-11-01T02:00:00Z");
    }

    @Test
    default void updates_warn_of_numbers_that_are_gone() {
        JsonNode answer = Json.get("/v1/observations?updatedAfter=3&release=4");
        assertThat(answer.at("/summary/withdrawn").asLong()).isPositive();
        assertThat(Json.texts(Json.elements(answer.path("warnings")), "code")).contains("WITHDRAWN_SINCE");
        assertThat(Json.get("/v1/observations?updatedAfter=1&release=2").path("warnings"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, lastN=1",
        "2, 4, lastN=1",
        "3, 4, lastN=1",
        "1, 2, report=2023-S1",
        "2, 3, report=2023-S1",
        "2, 3, report=2024-S1",
        "4, 1, report=2023-S1"
    })
    default void updates_of_a_filtered_list_are_what_it_shows_and_did_not_show_before(
            long since, long until, String filter) {
        List<JsonNode> before = Json.rows("/v1/observations?limit=1000&release=" + since + "&" + filter);
        List<JsonNode> expected = Json.rows("/v1/observations?limit=1000&release=" + until + "&" + filter).stream()
                .filter(row -> !before.contains(row))
                .toList();
        List<JsonNode> pages =
                pages("/v1/observations?limit=50&updatedAfter=" + since + "&release=" + until + "&" + filter);
        assertThat(pages.stream().flatMap(page -> Json.elements(page.path("data")).stream()))
                .containsExactlyElementsOf(expected);
        assertThat(pages.get(0).at("/page/total").asInt()).isEqualTo(expected.size());
    }

    @Test
    default void what_one_report_prints_is_updated_when_another_makes_it_a_restated_number() {
        SeriesRows series = SeriesRows.ofFirstReport(service());
        Publication.showBriefly(
                41, 222, SeriesRows.entry("0-annals", 1, series, 74), Publication.entry(FirstReport.ID, 1));
        JsonNode answer = Json.get("/v1/observations?report=2023-S1&updatedAfter=1&release=41");
        assertThat(answer.at("/page/total").asInt()).isEqualTo(1);
        assertThat(Json.elements(answer.path("data")))
                .hasSize(1)
                .allSatisfy(row -> assertThat(Json.texts(row.path("status"))).contains("R"));
        assertThat(answer.at("/summary/withdrawn").asInt()).isZero();
    }
}
