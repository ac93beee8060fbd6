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
}
