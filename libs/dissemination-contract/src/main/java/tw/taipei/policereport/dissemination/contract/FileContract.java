package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;

/** Files hold what the JSON holds: number for number, status for status, note for note. */
interface FileContract {

    List<String> TABLES = List.of("observations", "comparisons", "verification", "notes", "programmes", "datasets");

    private static Response file(String list, String format) {
        Response response = Json.response("/v1/" + list + "?release=1&format=" + format);
        assertThat(response.statusCode()).as(list + " " + format).isEqualTo(200);
        return response;
    }

    @Test
    default void each_line_of_a_line_delimited_file_is_a_row_of_the_json() {
        for (String list : TABLES) {
            Response response = file(list, "ndjson");
            assertThat(response.contentType()).isEqualTo("application/x-ndjson");
            assertThat(response.asString()).endsWith("}\n");
            assertThat(response.asString().lines().map(Json::parse))
                    .as(list)
                    .containsExactlyElementsOf(Json.rows("/v1/" + list + "?release=1&limit=1000"));
        }
    }

    @Test
    default void a_workbook_holds_the_same_numbers_as_numbers() {
        List<JsonNode> rows = Json.rows("/v1/observations?release=1&limit=1000");
        List<Map<String, Cell>> cells =
                Spreadsheet.read(file("observations", "xlsx").asByteArray()).data();
        assertThat(cells).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            Map<String, Cell> cell = cells.get(i);
            assertThat(Spreadsheet.text(cell, "observation_id"))
                    .isEqualTo(row.path("id").asText());
            assertSame(Spreadsheet.number(cell, "value"), row.path("value"));
            assertSame(Spreadsheet.number(cell, "source_line"), row.at("/source/line"));
            assertThat(Spreadsheet.text(cell, "status")).isEqualTo(String.join(";", Json.texts(row.path("status"))));
            assertThat(Spreadsheet.text(cell, "note_ids")).isEqualTo(String.join(";", Json.texts(row.path("notes"))));
            assertThat(Spreadsheet.text(cell, "published"))
                    .isEqualTo(row.path("published").asText());
            assertThat(cell.get("period_end").asDate().toLocalDate()).isNotNull();
        }
    }

    private static void assertSame(BigDecimal number, JsonNode node) {
        if (node.isNull()) {
            assertThat(number).isNull();
        } else {
            assertThat(number).isEqualByComparingTo(node.decimalValue());
        }
    }

    @Test
    default void a_workbook_of_comparisons_holds_the_same_changes_and_verdicts() {
        List<JsonNode> rows = Json.rows("/v1/comparisons?release=1&limit=1000");
        List<Map<String, Cell>> cells =
                Spreadsheet.read(file("comparisons", "xlsx").asByteArray()).data();
        assertThat(cells).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            Map<String, Cell> cell = cells.get(i);
            assertThat(Spreadsheet.text(cell, "comparison_id"))
                    .isEqualTo(row.path("id").asText());
            assertSame(Spreadsheet.number(cell, "value"), row.at("/current/value"));
            assertSame(Spreadsheet.number(cell, "base_value"), orNull(row.at("/base/value")));
            assertSame(Spreadsheet.number(cell, "change"), orNull(row.at("/change/absolute")));
            assertSame(Spreadsheet.number(cell, "change_percent"), orNull(row.at("/change/percent")));
            assertThat(Spreadsheet.text(cell, "verdict"))
                    .isEqualTo(row.at("/verification/verdict").asText());
            assertThat(Spreadsheet.text(cell, "comparability"))
                    .isEqualTo(row.at("/comparability/level").asText());
        }
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? Json.parse("null") : node;
    }

    @Test
    default void a_workbook_explains_its_notes_and_columns_in_both_languages() {
        Spreadsheet workbook = Spreadsheet.read(file("observations", "xlsx").asByteArray());
        Set<String> named = new LinkedHashSet<>();
        workbook.data()
                .forEach(row ->
                        named.addAll(List.of(Spreadsheet.text(row, "note_ids").split(";"))));
        named.remove("");
        assertThat(workbook.notes())
                .extracting(note -> Spreadsheet.text(note, "note_id"))
                .containsExactlyInAnyOrderElementsOf(named);
        assertThat(workbook.notes()).allSatisfy(note -> {
            assertThat(Spreadsheet.text(note, "text_zh")).isNotBlank();
            assertThat(Spreadsheet.text(note, "text_en")).isNotBlank();
        });
        assertThat(workbook.sheets().get("欄位 Columns"))
                .extracting(column -> Spreadsheet.text(column, "column"))
                .containsExactlyElementsOf(workbook.data().get(0).keySet());
        assertThat(workbook.sheets().get("欄位 Columns")).allSatisfy(column -> {
            assertThat(Spreadsheet.text(column, "meaning_zh")).matches(".*\\p{IsHan}.*");
            assertThat(Spreadsheet.text(column, "meaning_en"))
                    .isNotBlank()
                    .isNotEqualTo(column.get("column").getText());
        });
    }

    @Test
    default void no_cell_of_a_workbook_is_a_formula() {
        for (String list : TABLES) {
            Spreadsheet.read(file(list, "xlsx").asByteArray())
                    .sheets()
                    .values()
                    .forEach(rows -> rows.forEach(row -> row.values().forEach(cell -> {
                        assertThat(cell == null ? null : cell.getType()).isNotEqualTo(CellType.FORMULA);
                    })));
        }
    }

    @Test
    default void a_file_is_the_same_bytes_each_time_and_has_a_tag_and_a_name_of_its_own() {
        for (String list : TABLES) {
            Set<String> tags = new LinkedHashSet<>();
            List<String> formats = List.of("csv", "ndjson", "xlsx");
            for (String format : formats) {
                Response first = file(list, format);
                Response again = file(list, format + "&lang=zh-TW");
                assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
                assertThat(first.header("Content-Disposition"))
                        .matches("attachment; filename=\"[a-z-]+\\." + format
                                + "\"; filename\\*=UTF-8''%[A-Za-z0-9%.-]+");
                assertThat(first.header("Vary")).contains("Accept");
                tags.add(first.header("ETag"));
            }
            assertThat(tags).hasSameSizeAs(formats);
        }
    }

    @Test
    default void a_format_can_be_negotiated_and_the_query_wins() {
        Map<String, String> types = Map.of(
                "application/x-ndjson",
                "application/x-ndjson",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "text/csv;q=0.9, application/json;q=0.5",
                "text/csv; charset=utf-8",
                "text/csv;q=0, */*;q=0.1",
                "application/json");
        types.forEach((accept, type) -> {
            String given = given().header("Accept", accept)
                    .get("/v1/observations?release=1")
                    .contentType();
            assertThat(given.replace("; ", ";").toLowerCase()).as(accept).isEqualTo(type.replace("; ", ";"));
        });
        assertThat(given().header("Accept", "text/csv")
                        .get("/v1/observations?release=1&format=ndjson")
                        .contentType())
                .isEqualTo("application/x-ndjson");
    }

    @Test
    default void an_answer_links_to_itself_in_every_other_format() {
        String links = Json.response("/v1/observations?release=1").header("Link");
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            assertThat(links).containsPattern("format=" + format + ">; rel=\"alternate\"");
        }
    }
}
