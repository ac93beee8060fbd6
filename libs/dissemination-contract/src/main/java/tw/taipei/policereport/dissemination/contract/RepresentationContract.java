package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same numbers in each language and format. */
interface RepresentationContract {

    String NUMBERS = "/v1/observations?release=1&limit=1000";

    @Test
    default void labels_come_in_the_language_that_is_asked_for() {
        String chinese = first(Json.get(NUMBERS + "&lang=zh-TW"), "label").asText();
        String english = first(Json.get(NUMBERS + "&lang=en"), "label").asText();
        JsonNode both = first(Json.get(NUMBERS + "&lang=all"), "label");
        assertThat(both.path("zh-TW").asText()).isEqualTo(chinese);
        assertThat(both.path("en").asText()).isEqualTo(english).isNotEqualTo(chinese);
        given().header("Accept-Language", "en-GB,zh;q=0.5")
                .get(NUMBERS)
                .then()
                .header("Content-Language", "en")
                .body("data[0].label", equalTo(english));
        given().header("Accept-Language", "de")
                .get(NUMBERS)
                .then()
                .header("Content-Language", "zh-TW")
                .body("data[0].label", equalTo(chinese));
        given().header("Accept-Language", "en")
                .get(NUMBERS + "&lang=zh-TW")
                .then()
                .header("Content-Language", "zh-TW");
    }

    private static JsonNode first(JsonNode answer, String name) {
        return answer.path("data").get(0).path(name);
    }

    @Test
    default void a_reader_takes_only_the_fields_that_are_needed_and_the_id() {
        JsonNode row = Json.get(NUMBERS + "&fields=value").path("data").get(0);
        assertThat(Json.names(row)).containsExactly("id", "value");
    }

    @Test
    default void labels_notes_and_provenance_are_opt_in() {
        JsonNode plain = Json.get(NUMBERS).path("data").get(0);
        JsonNode full = Json.get(NUMBERS + "&include=labels,notes,provenance")
                .path("data")
                .get(0);
        assertThat(Json.names(plain)).doesNotContain("labels", "noteTexts");
        assertThat(Json.names(full)).contains("labels", "noteTexts");
        assertThat(full.at("/labels/period/roc").asText()).isNotBlank();
        assertThat(full.at("/source/endLine").asInt()).isPositive();
    }

    @Test
    default void a_table_holds_the_same_numbers() {
        List<JsonNode> rows = Json.rows(NUMBERS);
        List<NamedCsvRecord> records = records(Json.response("/v1/observations?release=1&format=csv&bom=false")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString());
        assertThat(records).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            NamedCsvRecord record = records.get(i);
            assertThat(record.getField("observation_id"))
                    .isEqualTo(row.path("id").asText());
            assertThat(record.getField("source_line"))
                    .isEqualTo(row.at("/source/line").asText());
            assertThat(record.getField("release")).isEqualTo("1");
            if (row.path("value").isNull()) {
                assertThat(record.getField("value")).isEmpty();
            } else {
                assertThat(new BigDecimal(record.getField("value")))
                        .isEqualByComparingTo(row.path("value").decimalValue());
            }
        }
    }

    private static List<NamedCsvRecord> records(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    @Test
    default void no_cell_of_a_table_is_a_formula() {
        for (String list : List.of("observations", "comparisons", "verification", "notes", "programmes", "datasets")) {
            String text = Json.response("/v1/" + list + "?release=1&format=csv&bom=false")
                    .asString();
            assertThat(text).doesNotContain("\r");
            assertThat(records(text)).isNotEmpty().allSatisfy(record -> assertThat(record.getFields())
                    .noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r].*")
                            || cell.startsWith("-") && !cell.matches("-\\d+(\\.\\d+)?")));
        }
    }

    @Test
    default void a_link_to_a_table_starts_with_a_byte_order_mark_and_a_negotiated_table_does_not() {
        assertThat(Json.response(NUMBERS + "&format=csv").asString()).startsWith("\ufeffobservation_id,");
        given().accept("text/csv").get(NUMBERS).then().body(startsWith("observation_id,"));
        assertThat(Json.response(NUMBERS + "&format=csv&bom=false").asString()).startsWith("observation_id,");
    }

    @Test
    default void a_table_can_do_without_labels() {
        assertThat(Json.response("/v1/observations?release=1&format=csv&labels=id")
                        .asString()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("_label_");
    }

    @Test
    default void a_table_is_a_file_with_a_name_in_both_scripts() {
        Json.response("/v1/observations?release=1&format=csv")
                .then()
                .header("Content-Disposition", containsString("filename=\""))
                .header("Content-Disposition", containsString("filename*=UTF-8''"));
    }

    @Test
    default void a_format_that_is_not_spoken_is_refused_with_those_that_are() {
        Json.response("/v1/observations?release=1&format=xml")
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"))
                .body("errors[0].allowed", hasItems("json", "csv"));
        given().accept("application/xml")
                .get("/v1/observations?release=1")
                .then()
                .statusCode(406)
                .body("errors[0].name", equalTo("Accept"));
        given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/v1/observations?release=1")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }
}
