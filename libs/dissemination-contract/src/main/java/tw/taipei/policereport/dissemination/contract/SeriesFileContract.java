package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files of historical series that cannot be read as what they claim to be. */
interface SeriesFileContract {

    String service();

    @Test
    default void a_file_that_cannot_be_read_says_where_it_breaks() {
        String good = SeriesRows.ofFirstReport(service()).first(1).text();
        assertThat(SeriesRows.code(good.replaceFirst("value", "worth"))).isEqualTo("COLUMN_MISSING");
        assertThat(SeriesRows.code(good.replaceFirst("published", "value"))).isEqualTo("COLUMN_REPEATED");
        assertThat(SeriesRows.code(good + service() + ",too,short\n")).isEqualTo("FIELDS");
        assertThat(SeriesRows.code("")).isEqualTo("COLUMN_MISSING");
    }

    @Test
    default void a_column_that_is_there_twice_is_named() {
        String good = SeriesRows.ofFirstReport(service()).first(1).text();
        JsonNode mistake = SeriesRows.mistake(good.replaceFirst("published", "value"));
        assertThat(mistake.path("column").asText()).isEqualTo("value");
        assertThat(mistake.path("message").path("en").asText()).contains("'value'");
        assertThat(mistake.path("message").path("zhTw").asText()).contains("「value」");
    }

    @Test
    default void a_field_that_is_too_long_is_named_with_its_length_and_only_its_beginning_is_repeated() {
        SeriesRows good = SeriesRows.ofFirstReport(service()).first(2);
        JsonNode code =
                SeriesRows.mistake(good.with(3, "measure", "m".repeat(501)).text());
        assertThat(code.path("line").asInt()).isEqualTo(3);
        assertThat(code.path("column").asText()).isEqualTo("measure");
        assertThat(code.path("code").asText()).isEqualTo("FIELD_TOO_LONG");
        assertThat(code.path("value").asText()).isEqualTo("m".repeat(80) + "… (501 characters)");
        assertThat(code.path("expected").asText()).isEqualTo("at most 500 characters");
        JsonNode unknown =
                SeriesRows.mistake(good.with(3, "measure", "m".repeat(500)).text());
        assertThat(unknown.path("code").asText()).isEqualTo("UNKNOWN_CODE");
        assertThat(unknown.path("value").asText()).hasSizeLessThan(120);
        SeriesRows one = good.first(1);
        assertThat(SeriesRows.code(one.with(2, "source_text", "字".repeat(4_001)).text()))
                .isEqualTo("FIELD_TOO_LONG");
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
        assertThat(SeriesRows.code("x".repeat(100_000))).isEqualTo("FIELD_TOO_LONG");
        assertThat(SeriesRows.code(good.text() + service() + ",".repeat(100_000)))
                .isEqualTo("ROW_TOO_LONG");
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
        JsonNode mistake = SeriesRows.mistake(csv);
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
}
