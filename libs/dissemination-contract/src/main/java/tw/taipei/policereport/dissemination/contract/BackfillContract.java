package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Historical series as CSV: checked row by row, stored all or not at all, shown where no report has the number. */
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
    default void each_mistake_is_named_with_its_line_and_column() {
        SeriesRows good = SeriesRows.ofFirstReport(service()).first(2);
        expect(good.with(3, "dataset", "ofences"), 3, "dataset", "ofences");
        expect(good.with(2, "measure", "mood"), 2, "measure", "mood");
        expect(good.with(3, "area", "TW-KHH"), 3, "area", "TW-KHH");
        expect(good.with(3, "period", "yesterday"), 3, "period", "yesterday");
        expect(good.with(2, "value", "1 000"), 2, "value", "1 000");
        expect(good.with(2, "value", "0.1234"), 2, "value", "0.1234");
        expect(good.with(2, "value", ""), 2, "value", "");
        expect(good.with(2, "value", "1234567890123456"), 2, "value", "1234567890123456");
        expect(good.with(3, "period", "0112"), 3, "period", "0112");
        expect(good.with(2, "unit", "banana"), 2, "unit", "banana");
        expect(good.with(2, "decimals", "9"), 2, "decimals", "9");
        expect(good.with(3, "status", "Z"), 3, "status", "Z");
        expect(good.with(3, "status", "M"), 3, "value", good.row(1).get("value"));
        expect(good.with(3, "extra", "own"), 3, "extra", "own");
        expect(good.and(good.first(1)), 4, null, null);
        JsonNode two = Json.parse(SeriesRows.read(
                        good.with(2, "value", "x").with(3, "measure", "mood").text())
                .asString());
        assertThat(two.path("mistakes").asInt()).isEqualTo(2);
        JsonNode measure = two.path("listed").get(1);
        assertThat(measure.path("allowed")).isNotEmpty();
        assertThat(measure.path("message").path("zhTw").asText()).contains("mood");
    }

    private static void expect(SeriesRows file, int line, String column, String value) {
        JsonNode reading = Json.parse(
                SeriesRows.read(file.text()).then().statusCode(200).extract().asString());
        assertThat(reading.path("mistakes").asInt()).as(file.text()).isEqualTo(1);
        JsonNode mistake = reading.path("listed").get(0);
        assertThat(mistake.path("line").asInt()).isEqualTo(line);
        assertThat(mistake.path("column").textValue()).isEqualTo(column);
        assertThat(mistake.path("value").textValue()).isEqualTo(value);
    }

    @Test
    default void nothing_that_is_counted_is_below_zero() {
        SeriesRows all = SeriesRows.ofFirstReport(service());
        for (int line = 2; line < all.size() + 2; line++) {
            SeriesRows row = all.only(line).with(2, "value", "-5");
            String measure = row.row(0).get("measure");
            boolean rate = kind(row.row(0).get("dataset"), measure).equals("rate");
            JsonNode listed = Json.parse(SeriesRows.read(row.text()).asString()).path("listed");
            assertThat(listed).as(row.text()).hasSize(rate ? 0 : 1);
            if (!rate) {
                assertThat(listed.get(0).path("column").asText()).isEqualTo("value");
                assertThat(listed.get(0).path("expected").asText()).contains("zero or more", measure);
            }
        }
    }

    private static String kind(String dataset, String measure) {
        return Json.elements(Json.get("/v1/datasets/" + dataset + "?release=1").at("/data/measures")).stream()
                .filter(known -> known.path("code").asText().equals(measure))
                .findFirst()
                .orElseThrow()
                .path("kind")
                .asText();
    }

    @Test
    default void an_empty_dimension_is_its_total_which_is_among_what_is_allowed() {
        SeriesRows one = SeriesRows.ofFirstReport(service()).first(1);
        List<String> dimensions = Json.elements(
                        Json.get("/v1/datasets/" + one.row(0).get("dataset") + "?release=1")
                                .at("/data/dimensions"))
                .stream()
                .map(dimension -> dimension.path("id").asText())
                .filter(dimension -> !dimension.equals("area"))
                .toList();
        for (String dimension : dimensions) {
            JsonNode unknown = mistake(one.with(2, dimension, "nowhere").text());
            assertThat(Json.elements(unknown.path("allowed")))
                    .extracting(JsonNode::asText)
                    .contains("total");
            assertThat(digest(one.with(2, dimension, ""))).isEqualTo(digest(one.with(2, dimension, "total")));
        }
    }

    private static String digest(SeriesRows file) {
        return SeriesRows.read(file.text())
                .then()
                .statusCode(200)
                .body("mistakes", equalTo(0))
                .extract()
                .path("digest");
    }

    @Test
    default void a_file_that_cannot_be_read_says_where_it_breaks() {
        String good = SeriesRows.ofFirstReport(service()).first(1).text();
        assertThat(code(good.replaceFirst("value", "worth"))).isEqualTo("COLUMN_MISSING");
        assertThat(code(good.replaceFirst("published", "value"))).isEqualTo("COLUMN_REPEATED");
        assertThat(code(good + service() + ",too,short\n")).isEqualTo("FIELDS");
        assertThat(code("")).isEqualTo("COLUMN_MISSING");
    }

    private static String code(String csv) {
        return Json.parse(SeriesRows.read(csv).then().statusCode(200).extract().asString())
                .path("listed")
                .get(0)
                .path("code")
                .asText();
    }

    /** The only one of the file. */
    private static JsonNode mistake(String csv) {
        JsonNode reading =
                Json.parse(SeriesRows.read(csv).then().statusCode(200).extract().asString());
        assertThat(reading.path("listed")).as(reading.toString()).hasSize(1);
        return reading.path("listed").get(0);
    }

    @Test
    default void a_column_that_is_there_twice_is_named() {
        String good = SeriesRows.ofFirstReport(service()).first(1).text();
        JsonNode mistake = mistake(good.replaceFirst("published", "value"));
        assertThat(mistake.path("column").asText()).isEqualTo("value");
        assertThat(mistake.path("message").path("en").asText()).contains("'value'");
        assertThat(mistake.path("message").path("zhTw").asText()).contains("「value」");
    }

    @Test
    default void a_field_that_is_too_long_is_named_with_its_length_and_only_its_beginning_is_repeated() {
        SeriesRows good = SeriesRows.ofFirstReport(service()).first(2);
        JsonNode code = mistake(good.with(3, "measure", "m".repeat(501)).text());
        assertThat(code.path("line").asInt()).isEqualTo(3);
        assertThat(code.path("column").asText()).isEqualTo("measure");
        assertThat(code.path("code").asText()).isEqualTo("FIELD_TOO_LONG");
        assertThat(code.path("value").asText()).isEqualTo("m".repeat(80) + "… (501 characters)");
        assertThat(code.path("expected").asText()).isEqualTo("at most 500 characters");
        JsonNode unknown = mistake(good.with(3, "measure", "m".repeat(500)).text());
        assertThat(unknown.path("code").asText()).isEqualTo("UNKNOWN_CODE");
        assertThat(unknown.path("value").asText()).hasSizeLessThan(120);
        SeriesRows one = good.first(1);
        assertThat(code(one.with(2, "source_text", "字".repeat(4_001)).text())).isEqualTo("FIELD_TOO_LONG");
        SeriesRows.read(one.with(2, "source_text", "字".repeat(4_000)).text())
                .then()
                .body("mistakes", equalTo(0));
    }

    @Test
    default void a_field_that_no_memory_should_hold_ends_the_reading_behind_the_mistakes_before_it() {
        SeriesRows good = SeriesRows.ofFirstReport(service()).first(3);
        String huge = good.with(2, "measure", "mood")
                .with(3, "published", "x".repeat(8_000_000))
                .text();
        String answer = SeriesRows.read(huge).then().statusCode(200).extract().asString();
        assertThat(answer).hasSizeLessThan(5_000);
        JsonNode listed = Json.parse(answer).path("listed");
        assertThat(listed).hasSize(2);
        assertThat(listed.get(1).path("line").asInt()).isEqualTo(3);
        assertThat(listed.get(1).path("column").asText()).isEqualTo("published");
        assertThat(listed.get(1).path("code").asText()).isEqualTo("FIELD_TOO_LONG");
        assertThat(listed.get(1).path("message").path("en").asText()).contains("8000000", "4000");
        assertThat(listed.get(1).path("message").path("zhTw").asText()).contains("8000000", "4000");
        assertThat(code("x".repeat(8_000_000))).isEqualTo("FIELD_TOO_LONG");
        assertThat(code(good.text() + service() + ",".repeat(8_000_000))).isEqualTo("ROW_TOO_LONG");
    }

    @Test
    default void quotes_that_do_not_match_are_refused_where_they_open() {
        SeriesRows good = SeriesRows.ofFirstReport(service()).first(3);
        broken(good.with(3, "published", "\"open").text(), 3);
        broken(good.with(4, "published", "\"open").text() + (service() + "\n").repeat(2_000), 4);
        broken(good.with(3, "published", "mid\"dle").text(), 3);
        broken(good.with(3, "published", "\"be\"hind").text(), 3);
        SeriesRows lines = good.with(2, "published", "\"on two\nlines, \"\"quoted\"\"\"");
        broken(lines.with(3, "published", "\"open").text(), 4);
        SeriesRows.read(lines.text()).then().statusCode(200).body("mistakes", equalTo(0), "rows", equalTo(3));
        SeriesRows.read("\ufeff" + lines.text().replaceFirst("service", "\"service\""))
                .then()
                .body("mistakes", equalTo(0), "rows", equalTo(3));
    }

    private static void broken(String csv, int line) {
        JsonNode mistake = mistake(csv);
        assertThat(mistake.path("code").asText()).isEqualTo("BROKEN_QUOTES");
        assertThat(mistake.path("line").asInt()).isEqualTo(line);
        assertThat(mistake.path("column").asText()).isEqualTo("published");
    }

    @Test
    default void a_file_that_is_not_utf_8_is_refused() {
        byte[] bytes = SeriesRows.ofFirstReport(service()).first(1).text().getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xff;
        Publication.gateway()
                .contentType("text/csv")
                .body(bytes)
                .post("/internal/v1/backfills/0-yearbook/readings")
                .then()
                .statusCode(200)
                .body("listed.code", contains("NOT_UTF_8"));
    }

    @Test
    default void the_first_hundred_mistakes_are_listed_and_all_are_counted() {
        SeriesRows bad = SeriesRows.ofFirstReport(service()).first(1).with(2, "value", "many");
        SeriesRows file = bad;
        for (int i = 1; i < 130; i++) {
            file = file.and(bad);
        }
        JsonNode reading = Json.parse(SeriesRows.read(file.text()).asString());
        assertThat(reading.path("mistakes").asInt()).isEqualTo(130);
        assertThat(reading.path("listed")).hasSize(100);
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
