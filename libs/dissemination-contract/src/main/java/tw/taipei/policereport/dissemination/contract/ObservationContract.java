package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every number is served with its place in the report, and found by any of its codes. */
interface ObservationContract {

    String service();

    @Test
    default void every_number_stands_in_the_report_where_it_says() {
        assertThat(Json.rows("/v1/observations?release=1&limit=1000&include=provenance"))
                .isNotEmpty()
                .allSatisfy(number -> {
                    JsonNode source = number.path("source");
                    int line = source.path("line").asInt();
                    int endLine = source.path("endLine").asInt();
                    assertThat(source.path("report").asText()).isEqualTo(FirstReport.ID);
                    assertThat(source.path("page").asInt()).isEqualTo(FirstReport.page(line));
                    assertThat(FirstReport.prints(
                                    number.path("published").asText(),
                                    line,
                                    source.path("column").asInt(),
                                    endLine))
                            .as("%s", number)
                            .isTrue();
                });
    }

    @Test
    default void a_row_has_codes_a_value_and_its_doubt() {
        assertThat(Json.rows("/v1/observations?release=1&limit=1000")).allSatisfy(number -> {
            assertThat(number.path("id").asText()).startsWith(service() + ":");
            assertThat(number.path("area").asText()).isEqualTo("TW-TPE");
            assertThat(number.path("unit").asText()).isNotBlank();
            assertThat(number.path("status")).isNotEmpty();
            boolean missing = Json.texts(number.path("status")).contains("M");
            assertThat(number.path("value").isNull()).isEqualTo(missing);
            assertThat(number.path("value").isTextual()).isFalse();
        });
    }

    @Test
    default void ids_are_unique() {
        assertThat(Json.texts(Json.rows("/v1/observations?release=1&limit=1000"), "id"))
                .doesNotHaveDuplicates();
    }

    @Test
    default void the_list_of_a_service_is_that_of_its_datasets() {
        List<String> together = new ArrayList<>();
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            together.addAll(Json.texts(
                    Json.rows("/v1/datasets/" + dataset.path("id").asText() + "/observations?release=1&limit=1000"),
                    "id"));
        }
        assertThat(together)
                .containsExactlyInAnyOrderElementsOf(
                        Json.texts(Json.rows("/v1/observations?release=1&limit=1000"), "id"));
    }

    @Test
    default void each_dimension_is_a_parameter_and_its_codes_part_the_dataset() {
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            String path = "/v1/datasets/" + dataset.path("id").asText() + "/observations?release=1&limit=1000";
            List<String> all = Json.texts(Json.rows(path), "id");
            for (JsonNode dimension : dataset.path("dimensions")) {
                String name = dimension.path("id").asText();
                List<String> parted = new ArrayList<>();
                List<String> codes = new ArrayList<>(Json.texts(Json.elements(dimension.path("codes")), "code"));
                if (!name.equals("area") && !codes.contains("total")) {
                    codes.add("total");
                }
                for (String code : codes) {
                    List<JsonNode> rows = Json.rows(path + "&" + name + "=" + code);
                    assertThat(Json.texts(rows, name)).allMatch(code::equals);
                    parted.addAll(Json.texts(rows, "id"));
                }
                assertThat(parted).containsExactlyInAnyOrderElementsOf(all);
                assertThat(Json.texts(Json.rows(path + "&" + name + "=" + String.join(",", codes)), "id"))
                        .containsExactlyElementsOf(all);
            }
        }
    }

    @Test
    default void each_measure_selects_its_numbers() {
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            String path = "/v1/datasets/" + dataset.path("id").asText() + "/observations?release=1&limit=1000";
            for (String measure : Json.texts(Json.elements(dataset.path("measures")), "code")) {
                assertThat(Json.texts(Json.rows(path + "&measure=" + measure), "measure"))
                        .allMatch(measure::equals);
            }
        }
    }

    @Test
    default void a_period_may_be_written_as_people_write_it() {
        List<JsonNode> canonical = Json.rows("/v1/observations?release=1&limit=1000&period=2023-S1");
        assertThat(canonical)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(number.path("period").asText()).isEqualTo("2023-S1"));
        for (String alias : List.of("2023H1", "112H1", "112年上半年", "112年1至6月")) {
            assertThat(Json.rows("/v1/observations?release=1&limit=1000&period=" + alias))
                    .isEqualTo(canonical);
        }
    }

    @Test
    default void a_range_of_periods_holds_its_ends() {
        List<JsonNode> all = Json.rows("/v1/observations?release=1&limit=1000");
        assertThat(Json.rows("/v1/observations?release=1&limit=1000&periodFrom=2023-S1&periodTo=2023-S1"))
                .containsExactlyElementsOf(all.stream()
                        .filter(number -> startsIn(number, "2023"))
                        .filter(number -> !endsLater(number))
                        .toList());
    }

    private static boolean startsIn(JsonNode number, String year) {
        return number.path("period").asText().startsWith(year);
    }

    /** Whether the period ends behind the first half-year. */
    private static boolean endsLater(JsonNode number) {
        String period = number.path("period").asText();
        return period.equals("2023")
                || period.equals("2023-S2")
                || period.compareTo("2023-07") >= 0 && period.matches("2023-\\d\\d.*")
                || period.matches(".*/20(23-(0[7-9]|1\\d)|2[4-9]).*");
    }

    @Test
    default void the_last_period_of_each_series_can_be_asked_for() {
        List<JsonNode> last = Json.rows("/v1/observations?release=1&limit=1000&lastN=1");
        assertThat(Json.texts(last, "id").stream()
                        .map(id -> id.substring(0, id.lastIndexOf(':')))
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(Json.texts(Json.rows("/v1/observations?release=1&limit=1000&lastN=50"), "id"))
                .containsExactlyInAnyOrderElementsOf(
                        Json.texts(Json.rows("/v1/observations?release=1&limit=1000"), "id"));
    }

    @Test
    default void a_valid_question_without_an_answer_is_empty_and_says_so() {
        JsonNode answer = Json.get("/v1/observations?release=1&period=1990-S1");
        assertThat(answer.path("data")).isEmpty();
        assertThat(answer.at("/page/total").asInt()).isZero();
        assertThat(answer.path("warnings")).isNotEmpty();
    }

    @Test
    default void a_later_report_restates_and_both_vintages_stay_readable() {
        String restated = "/v1/observations?limit=1000&period=2023-S1";
        List<JsonNode> before = Json.rows(restated + "&release=1");
        assertThat(Json.rows(restated + "&release=2&report=2023-S1")).isEqualTo(before);
        List<JsonNode> after = Json.rows(restated + "&release=2");
        assertThat(Json.texts(after, "id")).containsExactlyElementsOf(Json.texts(before, "id"));
        List<JsonNode> byLater = Json.rows(restated + "&release=2&report=2024-S1");
        assertThat(byLater).isNotEmpty();
        assertThat(after).containsAll(byLater);
    }

    @Test
    default void a_number_is_marked_as_restated_exactly_where_a_later_report_prints_another_value() {
        Map<String, JsonNode> first = new HashMap<>();
        Json.rows("/v1/observations?limit=1000&release=2&report=2023-S1")
                .forEach(row -> first.put(row.path("id").asText(), row));
        for (JsonNode row : Json.rows("/v1/observations?limit=1000&release=2")) {
            JsonNode earlier = first.get(row.path("id").asText());
            boolean differs = earlier != null
                    && row.path("value").isNumber()
                    && earlier.path("value").isNumber()
                    && !row.path("value").equals(earlier.path("value"));
            assertThat(Json.texts(row.path("status")).contains("R"))
                    .as("%s", row)
                    .isEqualTo(differs);
        }
        assertThat(first.values())
                .allSatisfy(row -> assertThat(Json.texts(row.path("status"))).doesNotContain("R"));
    }

    @Test
    default void the_comparison_of_a_report_keeps_its_own_numbers_when_a_later_report_restates_them() {
        List<JsonNode> before = Json.rows("/v1/comparisons?limit=1000&release=1");
        assertThat(Json.rows("/v1/comparisons?limit=1000&release=2&report=2023-S1"))
                .isEqualTo(before);
        Map<String, JsonNode> printed = new HashMap<>();
        Json.rows("/v1/observations?limit=1000&release=2&report=2024-S1")
                .forEach(row -> printed.put(row.path("id").asText(), row));
        for (JsonNode comparison : Json.rows("/v1/comparisons?limit=1000&release=2&report=2024-S1")) {
            String id = comparison.path("id").asText();
            String series = id.substring(0, id.indexOf(":20"));
            JsonNode base =
                    printed.get(series + ":" + comparison.at("/base/period").asText());
            if (base != null) {
                assertThat(comparison.at("/base/value")).as(id).isEqualTo(base.path("value"));
            }
        }
    }

    @Test
    default void numbers_are_sorted_as_asked_and_missing_ones_come_last() {
        for (String sort : List.of("value", "-value")) {
            List<JsonNode> rows = Json.rows("/v1/observations?release=1&limit=1000&sort=" + sort);
            List<BigDecimal> values = rows.stream()
                    .map(row -> row.path("value"))
                    .filter(JsonNode::isNumber)
                    .map(JsonNode::decimalValue)
                    .toList();
            List<BigDecimal> sorted = new ArrayList<>(values);
            sorted.sort(sort.startsWith("-") ? (left, right) -> right.compareTo(left) : BigDecimal::compareTo);
            assertThat(values).containsExactlyElementsOf(sorted);
            assertThat(rows.subList(values.size(), rows.size()))
                    .allMatch(row -> row.path("value").isNull());
        }
    }
}
