package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where two reports print two values for one number, both are listed side by side. */
interface RestatementContract {

    String service();

    private static Map<String, JsonNode> printedBy(String report) {
        Map<String, JsonNode> numbers = new LinkedHashMap<>();
        Json.rows("/v1/observations?limit=1000&release=2&report=" + report)
                .forEach(row -> numbers.put(row.path("id").asText(), row));
        return numbers;
    }

    @Test
    default void every_number_that_two_reports_print_differently_is_listed_and_no_other() {
        Map<String, JsonNode> earlier = printedBy("2023-S1");
        List<String> expected = new ArrayList<>();
        printedBy("2024-S1").forEach((id, row) -> {
            JsonNode before = earlier.get(id);
            boolean both = before != null
                    && before.path("value").isNumber()
                    && row.path("value").isNumber();
            if (both && !before.path("value").equals(row.path("value"))) {
                expected.add(id + ":2024-S1");
            }
        });
        assertThat(expected).isNotEmpty();
        assertThat(Json.texts(Json.rows("/v1/restatements?release=2&limit=1000"), "id"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    default void a_restatement_has_both_values_with_their_places_and_the_difference() {
        Map<String, JsonNode> earlier = printedBy("2023-S1");
        Map<String, JsonNode> later = printedBy("2024-S1");
        assertThat(Json.rows("/v1/restatements?release=2&limit=1000")).allSatisfy(row -> {
            String number = row.path("id").asText().replaceFirst(":2024-S1$", "");
            JsonNode restated = row.path("restated");
            JsonNode previous = row.path("previous");
            assertThat(restated.path("report").asText()).isEqualTo("2024-S1");
            assertThat(previous.path("report").asText()).isEqualTo("2023-S1");
            assertThat(restated.path("value")).isEqualTo(later.get(number).path("value"));
            assertThat(restated.path("source")).isEqualTo(later.get(number).path("source"));
            assertThat(previous.path("value")).isEqualTo(earlier.get(number).path("value"));
            assertThat(previous.path("source")).isEqualTo(earlier.get(number).path("source"));
            assertThat(row.path("release").asInt()).isEqualTo(2);
            if (row.path("difference").isObject()) {
                BigDecimal difference = restated.path("value")
                        .decimalValue()
                        .subtract(previous.path("value").decimalValue());
                assertThat(row.at("/difference/absolute").decimalValue()).isEqualByComparingTo(difference);
            }
        });
    }

    @Test
    default void one_report_restates_nothing_and_a_withdrawn_one_nothing_any_more() {
        for (int release : new int[] {1, 4}) {
            JsonNode answer = Json.get("/v1/restatements?release=" + release);
            assertThat(answer.path("data")).isEmpty();
            assertThat(answer.path("warnings")).isNotEmpty();
        }
    }

    @Test
    default void a_correction_of_the_earlier_report_does_not_change_what_was_restated_before_it() {
        assertThat(Json.rows("/v1/restatements?release=3&limit=1000"))
                .isEqualTo(Json.rows("/v1/restatements?release=2&limit=1000"));
    }

    @Test
    default void a_number_is_restated_from_the_release_on_in_which_it_met_another_value() {
        String id = Json.get("/v1/observations?release=1&limit=1&report=2023-S1")
                .at("/data/0/id")
                .asText();
        SeriesRows series = SeriesRows.ofFirstReport(service()).first(1);
        assertThat(id).endsWith(":" + series.row(0).get("period"));
        int same = Integer.parseInt(series.row(0).get("value"));
        for (int revision = 1; revision <= 3; revision++) {
            Publication.showBriefly(
                    30 + revision,
                    200 + 2 * revision,
                    SeriesRows.entry("0-met", revision, series, revision == 1 ? same : 700 + revision),
                    Publication.entry(FirstReport.ID, 1));
        }
        assertThat(Json.rows("/v1/restatements?release=31")).isEmpty();
        List<JsonNode> second = Json.rows("/v1/restatements?release=32");
        assertThat(second).hasSize(1);
        assertThat(second.get(0).at("/id").asText()).isEqualTo(id + ":2023-S1");
        assertThat(second.get(0).at("/previous/value").asInt()).isEqualTo(702);
        assertThat(second.get(0).at("/previous/revision").asInt()).isEqualTo(2);
        assertThat(second.get(0).at("/release").asInt()).isEqualTo(32);
        assertThat(Json.rows("/v1/restatements?release=33")).isEqualTo(second);
        assertThat(Json.rows("/v1/restatements?release=1")).isEmpty();
    }

    @Test
    default void restatements_can_be_narrowed_and_sorted() {
        List<JsonNode> all = Json.rows("/v1/restatements?release=2&limit=1000");
        assertThat(Json.rows("/v1/restatements?release=2&limit=1000&report=113H1"))
                .isEqualTo(all);
        assertThat(Json.rows("/v1/restatements?release=2&limit=1000&report=2023-S1"))
                .isEmpty();
        String measure = all.get(0).path("measure").asText();
        assertThat(Json.rows("/v1/restatements?release=2&limit=1000&sort=line&measure=" + measure))
                .containsExactlyElementsOf(all.stream()
                        .filter(row -> row.path("measure").asText().equals(measure))
                        .toList());
    }

    @Test
    default void of_two_files_of_series_the_one_that_readers_got_later_counts_whatever_comes_then() {
        SeriesRows series = SeriesRows.ofFirstReport(service());
        Map<String, Object> zebra = SeriesRows.entry("0-zebra", 1, series, 10);
        Map<String, Object> corrected = SeriesRows.entry("0-zebra", 2, series, 12);
        Map<String, Object> apple = SeriesRows.entry("0-apple", 1, series, 11);
        Publication.showBriefly(42, 224, zebra);
        Publication.showBriefly(43, 226, zebra, apple);
        Publication.showBriefly(44, 228, corrected, apple);
        Publication.showBriefly(45, 230, apple);
        Publication.showBriefly(46, 232, apple, zebra);
        for (int release : new int[] {43, 44, 46}) {
            JsonNode rows = Json.get("/v1/observations?release=" + release).path("data");
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).path("value").asInt()).isEqualTo(11);
            assertThat(Json.texts(rows.get(0).path("status"))).containsExactly("R");
            JsonNode events = Json.get("/v1/restatements?release=" + release).path("data");
            assertThat(events).hasSize(1);
            assertThat(events.at("/0/restated/value").asInt()).isEqualTo(11);
            assertThat(events.at("/0/previous/value").asInt()).isEqualTo(10);
            assertThat(events.at("/0/release").asInt()).isEqualTo(43);
        }
        assertThat(Json.get("/v1/observations?release=42").at("/data/0/value").asInt())
                .isEqualTo(10);
        JsonNode change = Json.get("/v1/changes?since=42&release=43");
        assertThat(change.at("/summary/restated").asInt()).isEqualTo(1);
        assertThat(change.at("/data/0/previous/value").asInt()).isEqualTo(10);
        assertThat(Json.response("/v1/observations?release=43&format=ndjson").asString())
                .contains("0-apple")
                .doesNotContain("0-zebra");
    }
}
