package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of historical series that cannot be right, each named with its line and column. */
interface SeriesMistakesContract {

    String service();

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
            JsonNode unknown =
                    SeriesRows.mistake(one.with(2, dimension, "nowhere").text());
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
}
