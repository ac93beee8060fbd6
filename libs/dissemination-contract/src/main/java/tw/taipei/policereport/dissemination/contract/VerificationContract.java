package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every printed change, total, rate and share has a verdict that a reader can follow. */
interface VerificationContract {

    @Test
    default void the_summary_counts_the_verdicts_of_all_pages() {
        JsonNode answer = Json.get("/v1/verification?release=1&report=2023-S1&limit=1000");
        List<String> verdicts = Json.texts(Json.elements(answer.path("data")), "verdict");
        assertThat(verdicts).isNotEmpty();
        JsonNode summary = answer.path("summary");
        assertThat(Json.names(summary)).contains("match", "rounding", "mismatch");
        Json.names(summary).forEach(verdict -> assertThat(summary.path(verdict).asLong())
                .isEqualTo(verdicts.stream().filter(verdict::equals).count()));
        assertThat(Json.get("/v1/verification?release=1&report=2023-S1&limit=1").path("summary"))
                .isEqualTo(summary);
    }

    @Test
    default void each_printed_change_is_checked_once() {
        List<JsonNode> checks = Json.rows("/v1/verification?release=1&kind=change&limit=1000");
        assertThat(Json.texts(checks, "id")).doesNotHaveDuplicates();
        List<JsonNode> printed = Json.rows("/v1/comparisons?release=1&limit=1000").stream()
                .filter(row -> row.at("/published/change").isNumber())
                .toList();
        assertThat(Json.texts(checks, "id"))
                .containsAll(Json.texts(printed, "id").stream()
                        .map(id -> id + ":change")
                        .toList());
    }

    @Test
    default void a_matching_check_recomputes_what_is_printed() {
        assertThat(Json.rows("/v1/verification?release=1&verdict=match&kind=change,total&limit=1000"))
                .isNotEmpty()
                .allSatisfy(check -> {
                    assertThat(check.path("formula").asText()).isNotBlank();
                    assertThat(check.path("recomputed").decimalValue())
                            .isEqualByComparingTo(check.path("printed").decimalValue());
                });
    }

    @Test
    default void every_check_names_a_place_in_the_report() {
        assertThat(Json.rows("/v1/verification?release=1&limit=1000&include=provenance"))
                .allSatisfy(check -> {
                    JsonNode source = check.path("source");
                    assertThat(FirstReport.prints(
                                    check.path("published").asText(),
                                    source.path("line").asInt(),
                                    source.path("column").asInt(),
                                    source.path("endLine").asInt()))
                            .as("%s", check)
                            .isTrue();
                });
    }
}
