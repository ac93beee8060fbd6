package tw.taipei.policereport.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** What goes over all services, as files that hold the numbers of the JSON. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class TablesTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    private List<String> lists() {
        return List.of("/v1/reports/2023-S1/comparison?release=" + release, "/v1/comparisons?release=" + release);
    }

    private static List<JsonNode> rows(String list) throws IOException {
        String body = given().get(list + "&limit=1000&lang=all").asString();
        List<JsonNode> rows = new ArrayList<>();
        JSON.readTree(body).path("data").forEach(rows::add);
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static Response file(String list, String format) {
        Response file = given().get(list + "&format=" + format);
        assertThat(file.statusCode()).as(file.header("Content-Type")).isEqualTo(200);
        return file;
    }

    @Test
    void aCsvHoldsEveryComparisonOfEveryService() throws IOException {
        for (String list : lists()) {
            List<JsonNode> rows = rows(list);
            List<NamedCsvRecord> records =
                    CsvReader.builder()
                            .ofNamedCsvRecord(file(list, "csv&bom=false").asString())
                            .stream()
                            .toList();
            assertThat(records).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                JsonNode row = rows.get(i);
                NamedCsvRecord record = records.get(i);
                assertThat(record.getField("comparison_id"))
                        .isEqualTo(row.path("id").asText());
                assertThat(record.getField("service"))
                        .isEqualTo(row.path("service").asText());
                assertThat(record.getField("label_zh"))
                        .isEqualTo(row.at("/label/zh-TW").asText());
                assertThat(new BigDecimal(record.getField("value")))
                        .isEqualByComparingTo(row.at("/current/value").decimalValue());
                assertThat(record.getField("change"))
                        .isEqualTo(
                                row.at("/change/absolute").isNumber()
                                        ? row.at("/change/absolute")
                                                .decimalValue()
                                                .toPlainString()
                                        : "");
                assertThat(record.getField("source_line"))
                        .isEqualTo(row.at("/current/line").asText());
                assertThat(record.getField("published_change")).doesNotMatch("[=+@\\-].*");
            }
        }
    }

    @Test
    void aLineDelimitedFileHoldsTheRowsOfTheJson() throws IOException {
        for (String list : lists()) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : file(list, "ndjson&lang=all").asString().split("\n")) {
                lines.add(JSON.readTree(line));
            }
            assertThat(lines).isEqualTo(rows(list));
        }
    }

    @Test
    void aWorkbookHoldsTheSameNumbersAsNumbers() throws IOException {
        for (String list : lists()) {
            List<JsonNode> rows = rows(list);
            try (ReadableWorkbook workbook = new ReadableWorkbook(
                    new ByteArrayInputStream(file(list, "xlsx").asByteArray()))) {
                assertThat(workbook.getSheets().map(Sheet::getName))
                        .containsExactly("資料 Data", "註釋 Notes", "欄位 Columns", "說明 About");
                List<Row> cells = workbook.getFirstSheet().read();
                assertThat(cells).hasSize(rows.size() + 1);
                int value = columnOf("value", cells.get(0));
                int page = columnOf("source_page", cells.get(0));
                for (int i = 0; i < rows.size(); i++) {
                    Row row = cells.get(i + 1);
                    assertThat(row.getCellAsNumber(value).orElseThrow())
                            .isEqualByComparingTo(
                                    rows.get(i).at("/current/value").decimalValue());
                    assertThat(row.getCellAsNumber(page).orElseThrow().intValue())
                            .isEqualTo(rows.get(i).at("/current/page").asInt());
                }
            }
        }
    }

    private static int columnOf(String name, Row header) {
        return header.stream().map(cell -> cell.getText()).toList().indexOf(name);
    }

    @Test
    void everyCheckOfTheReportIsARecord() throws IOException {
        String list = "/v1/reports/2023-S1/verification?release=" + release;
        assertThat(CsvReader.builder()
                        .ofNamedCsvRecord(file(list, "csv&bom=false").asString())
                        .stream()
                        .map(record -> record.getField("check_id")))
                .containsExactlyElementsOf(
                        rows(list).stream().map(row -> row.path("id").asText()).toList());
    }

    @Test
    void aFileIsTheSameBytesEachTimeAndHasAValidatorAndANameOfItsOwn() {
        String list = lists().get(0);
        List<String> tags = new ArrayList<>(List.of(given().get(list).header("ETag")));
        for (String format : List.of("csv", "ndjson", "xlsx")) {
            Response first = file(list, format);
            for (int i = 0; i < 2; i++) {
                Response again = file(list, format);
                assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
                assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
                assertThat(again.header("Content-Disposition"))
                        .startsWith(
                                "attachment; filename=\"report-2023-S1-comparison." + format + "\"; filename*=UTF-8''");
            }
            assertThat(first.header("Vary")).contains("Accept,");
            tags.add(first.header("ETag"));
        }
        assertThat(tags).doesNotHaveDuplicates();
    }

    @Test
    void aLinkedCsvIsMarkedForExcelAndANegotiatedOneIsNot() {
        String list = lists().get(0);
        assertThat(file(list, "csv").asString()).startsWith("\ufeffcomparison_id,");
        for (int i = 0; i < 2; i++) {
            given().accept("text/csv").get(list).then().statusCode(200).contentType("text/csv");
            assertThat(given().accept("text/csv").get(list).asString()).startsWith("comparison_id,");
            assertThat(given().accept("application/json").get(list).asString()).startsWith("{");
        }
        assertThat(file(list, "csv&labels=id").asString()).doesNotContain("label_zh");
    }

    @Test
    void everyAnswerLinksToTheOtherFormats() {
        assertThat(given().get(lists().get(0)).header("Link"))
                .containsPattern("format=csv[^>]*>; rel=\"alternate\"; type=\"text/csv")
                .containsPattern("format=xlsx[^>]*>; rel=\"alternate\"")
                .containsPattern("format=ndjson[^>]*>; rel=\"alternate\"");
    }

    @Test
    void aFormatThatIsNotThereIsRefusedWithThoseThatAre() {
        given().get(lists().get(0) + "&format=jsonstat")
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"))
                .body("errors[0].allowed", contains("json", "csv", "ndjson", "xlsx"))
                .body("detail", containsString("/{service}/v1/datasets/{dataset}/comparison"));
        given().get("/v1/reports/2023-S1/comparison/summary?format=csv&release=" + release)
                .then()
                .statusCode(406)
                .body("errors[0].allowed", contains("json"));
    }
}
