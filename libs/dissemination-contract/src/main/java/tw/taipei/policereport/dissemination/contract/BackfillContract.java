package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Historical series as CSV: stored all or not at all, shown where no report has the number. */
interface BackfillContract {

    String service();

    private static String exported(String service) {
        String dataset = SeriesRows.ofFirstReport(service).row(0).get("dataset");
        return Json.response("/v1/datasets/" + dataset + "/observations?release=1&format=csv")
                .asString();
    }

    @Test
    default void a_file_that_the_service_has_written_can_be_brought_back() {
        String csv = exported(service());
        JsonNode reading = Json.parse(SeriesRows.read(Publication.gateway(), "0-roundtrip", csv)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(reading.path("mistakes").asInt()).as(reading.toString()).isZero();
        assertThat(reading.path("rows").asInt()).isEqualTo((int) csv.lines()
                .skip(1)
                .filter(line -> line.startsWith(service() + ":"))
                .count());
        SeriesRows.store("0-roundtrip", 1, 1, csv)
                .then()
                .statusCode(200)
                .body("digest", equalTo(reading.path("digest").asText()));
        Publication.stage(60, Publication.order("0-roundtrip", 1, 1, null))
                .then()
                .statusCode(200)
                .body("rows", equalTo(reading.path("rows").asInt()))
                .body("digest", equalTo(reading.path("digest").asText()));
        Publication.showBriefly(60, 60);
        String dataset = SeriesRows.ofFirstReport(service()).row(0).get("dataset");
        String numbers =
                "/v1/datasets/" + dataset + "/observations?limit=1000&fields=id,value,unit,status,published&release=";
        assertThat(Json.get(numbers + 60).path("data"))
                .isEqualTo(Json.get(numbers + 1).path("data"));
    }

    @Test
    default void series_have_no_report_that_readers_could_name() {
        SeriesRows.store("0-nameless", 1, 1, SeriesRows.ofFirstReport(service()).text())
                .then()
                .statusCode(200);
        Publication.stage(61, Publication.order("0-nameless", 1, 1, null))
                .then()
                .statusCode(200);
        Publication.showBriefly(61, 62);
        Json.response("/v1/comparisons?release=61").then().statusCode(200);
        Json.response("/v1/comparisons?release=61&basis=year-earlier").then().statusCode(200);
        Json.response("/v1/verification?release=61").then().statusCode(200);
        Json.response("/v1/datasets?release=61").then().statusCode(200);
        Json.response("/v1/comparisons?release=61&report=0-nameless").then().statusCode(400);
    }

    @Test
    default void what_a_report_prints_counts_before_what_series_say() {
        SeriesRows series = SeriesRows.ofFirstReport(service());
        String id = Json.get("/v1/observations?release=1&limit=1")
                .path("data")
                .get(0)
                .path("id")
                .asText();
        SeriesRows.store("0-rivals", 1, 1, series.with(2, "value", "7").text())
                .then()
                .statusCode(200);
        Map<String, Object> order = Publication.order("0-rivals", 1, 1, null);
        order.put("manifest", List.of(Publication.entry("0-rivals", 1), Publication.entry(FirstReport.ID, 1)));
        Publication.stage(62, order).then().statusCode(200);
        Publication.showBriefly(62, 64);
        JsonNode both = Json.get("/v1/observations/" + id + "?release=62").path("data");
        assertThat(both.path("source").path("report").asText()).isEqualTo(FirstReport.ID);
        assertThat(both.path("value"))
                .isEqualTo(Json.get("/v1/observations/" + id + "?release=1").at("/data/value"));
    }

    @Test
    default void nothing_is_stored_of_a_file_with_a_mistake() {
        SeriesRows good = SeriesRows.ofFirstReport(service());
        SeriesRows bad = good.with(good.size() + 1, "period", "never");
        SeriesRows.store("0-mistaken", 1, 1, bad.text()).then().statusCode(422);
        Publication.stage(63, Publication.order("0-mistaken", 1, 1, null))
                .then()
                .statusCode(200)
                .body("rows", equalTo(0));
    }

    @Test
    default void storing_series_again_changes_nothing() {
        String csv = SeriesRows.ofFirstReport(service()).text();
        String first = SeriesRows.store("0-again", 1, 1, csv)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(SeriesRows.store("0-again", 1, 1, csv).asString()).isEqualTo(first);
        SeriesRows.store(
                        "0-again",
                        1,
                        1,
                        SeriesRows.ofFirstReport(service()).first(1).text())
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
        SeriesRows.store("0-again", 2, 0, csv).then().statusCode(409).body("code", equalTo("STALE_FENCE"));
    }

    @Test
    default void rows_of_other_services_are_left_to_them() {
        SeriesRows file = SeriesRows.ofFirstReport(service()).with(2, "service", "another");
        assertThat(Json.parse(SeriesRows.read(file.text()).asString())
                        .path("rows")
                        .asInt())
                .isEqualTo(file.size() - 1);
    }

    @Test
    default void nobody_but_the_gateway_brings_series() {
        assertThat(SeriesRows.read(given(), "0-yearbook", "service\n").statusCode())
                .isEqualTo(401);
    }
}
