package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Comparisons are differences of published numbers, with the printed change beside them. */
interface ComparisonContract {

    String ALL = "/v1/comparisons?release=1&report=2023-S1&limit=1000";

    @Test
    default void every_number_of_the_half_year_is_compared_once_and_in_report_order() {
        List<JsonNode> comparisons = Json.rows(ALL);
        List<String> current =
                Json.texts(Json.rows("/v1/observations?release=1&limit=1000&report=2023-S1&period=2023-S1"), "id");
        assertThat(comparisons.stream()
                        .map(row -> row.path("id").asText())
                        .map(id -> id.substring(0, id.lastIndexOf(":")))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(current);
        List<Integer> places = comparisons.stream()
                .map(row -> row.at("/current/line").asInt() * 1000
                        + row.at("/current/column").asInt())
                .toList();
        assertThat(places).isSorted();
    }

    @Test
    default void a_change_is_current_minus_base() {
        Map<String, JsonNode> numbers = Json.rows("/v1/observations?release=1&limit=1000").stream()
                .collect(Collectors.toMap(row -> row.path("id").asText(), Function.identity()));
        for (JsonNode row : Json.rows(ALL)) {
            String series = row.path("id").asText().replaceAll(":[^:]+:[^:]+$", ":");
            JsonNode current = numbers.get(series + row.at("/current/period").asText());
            JsonNode base = numbers.get(series + row.at("/base/period").asText());
            assertThat(row.at("/current/value")).isEqualTo(current.path("value"));
            if (base == null) {
                assertThat(row.path("change").isNull()).isTrue();
                assertThat(row.path("changeReason").asText()).isEqualTo("BASE_NOT_HELD");
                assertThat(row.at("/base/value").isNull()).isTrue();
            } else if (!row.path("change").isNull()) {
                BigDecimal difference = current.path("value")
                        .decimalValue()
                        .subtract(base.path("value").decimalValue());
                assertThat(row.at("/change/absolute").decimalValue()).isEqualByComparingTo(difference);
            }
        }
    }

    @Test
    default void a_change_that_is_missing_has_a_reason_and_never_both() {
        assertThat(Json.rows(ALL))
                .allSatisfy(row -> assertThat(row.path("change").isNull())
                        .isNotEqualTo(row.path("changeReason").isNull()));
    }

    @Test
    default void a_rate_moves_by_percentage_points() {
        assertThat(Json.rows(ALL))
                .filteredOn(row -> row.path("unit").asText().equals("percent"))
                .filteredOn(row -> row.path("change").isObject())
                .allSatisfy(row -> {
                    assertThat(row.at("/change/unit").asText()).isEqualTo("percentage-point");
                    assertThat(row.at("/change/percent").isNull()).isTrue();
                });
    }

    @Test
    default void every_comparison_says_whether_it_is_fair() {
        assertThat(Json.rows(ALL)).allSatisfy(row -> {
            assertThat(row.at("/comparability/level").asText()).isIn("comparable", "caution", "not-comparable");
            assertThat(row.at("/verification/verdict").asText())
                    .isIn("match", "rounding", "mismatch", "not-published", "not-computable");
        });
    }

    @Test
    default void the_basis_is_that_of_the_report_and_is_said() {
        JsonNode answer = Json.get("/v1/comparisons?release=1");
        assertThat(answer.at("/query/basis").asText()).isEqualTo("as-published");
        assertThat(answer.at("/query/report").asText()).isEqualTo("2023-S1");
        assertThat(answer.path("data"))
                .allSatisfy(row -> assertThat(row.path("basis").asText()).isEqualTo("as-published"));
    }

    @Test
    default void a_reader_may_choose_another_base() {
        assertThat(Json.rows("/v1/comparisons?release=1&basis=previous-half&limit=1000"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.at("/base/period").asText()).isEqualTo("2022-S2"));
        assertThat(Json.rows("/v1/comparisons?release=1&against=111年上半年&limit=1000"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.at("/base/period").asText()).isEqualTo("2022-S1");
                    assertThat(row.path("basis").asText()).isEqualTo("explicit");
                });
    }

    @Test
    default void comparisons_of_a_dataset_are_those_of_the_service() {
        List<JsonNode> all = Json.rows(ALL);
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            String id = dataset.path("id").asText();
            assertThat(Json.rows("/v1/datasets/" + id + "/comparison?release=1&limit=1000"))
                    .containsExactlyElementsOf(all.stream()
                            .filter(row -> row.path("dataset").asText().equals(id))
                            .toList());
        }
    }

    @Test
    default void a_later_report_is_compared_with_what_it_prints_itself() {
        List<JsonNode> later = Json.rows("/v1/comparisons?release=2&report=2024-S1&limit=1000");
        assertThat(later).hasSameSizeAs(Json.rows(ALL)).allSatisfy(row -> assertThat(
                        row.at("/current/period").asText())
                .isEqualTo("2024-S1"));
        assertThat(Json.rows("/v1/comparisons?release=2&report=2023-S1&limit=1000"))
                .isEqualTo(Json.rows(ALL));
    }

    @Test
    default void a_computed_comparison_says_that_one_of_its_numbers_was_restated() {
        List<String> restated = Json.rows("/v1/observations?release=2&limit=1000&period=2023-S1").stream()
                .filter(row -> Json.texts(row.path("status")).contains("R"))
                .map(row -> row.path("id").asText())
                .toList();
        assertThat(restated).isNotEmpty();
        for (String period : List.of("2023-S1", "2024-S1")) {
            JsonNode answer = Json.get("/v1/comparisons?release=2&basis=year-earlier&limit=1000&include=notes&lang=en"
                    + "&period=" + period);
            for (JsonNode row : Json.elements(answer.path("data"))) {
                String number = row.path("id").asText().replaceAll(":[^:]+:[^:]+$", ":2023-S1");
                boolean noted = Json.texts(row.at("/comparability/notes")).contains("value-restated");
                assertThat(noted).as(row.toString()).isEqualTo(restated.contains(number));
                if (noted) {
                    assertThat(row.path("noteTexts").toString()).contains("as a later report restated it");
                }
            }
        }
    }
}
