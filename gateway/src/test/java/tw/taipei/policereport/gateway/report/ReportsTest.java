package tw.taipei.policereport.gateway.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** Expected lines and numbers are read from the printed report. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReportsTest {

    private String pinned;

    @BeforeEach
    void theFirstReportIsPublished() {
        pinned = "release=" + Editor.publishes(Reports.first());
    }

    @Test
    void aReportSaysWhatItIs() {
        given().when()
                .get("/v1/reports/2023-S1?" + pinned)
                .then()
                .statusCode(200)
                .body("period.roc", equalTo("112年1至6月"))
                .body("period.label", equalTo("112年上半年"))
                .body("basePeriod.id", equalTo("2022-S1"))
                .body("pages", equalTo(34))
                .body("mediaType", equalTo("text/plain"));
    }

    @Test
    void theOutlineNamesTheOwnerOfEachSection() {
        given().when()
                .get("/v1/reports/2023-S1?" + pinned)
                .then()
                .body("outline.find { it.path == '壹、一' }.title", equalTo("各類刑案工作執行績效"))
                .body("outline.find { it.path == '壹、一' }.startLine", equalTo(21))
                .body("outline.find { it.path == '壹、一' }.owner", equalTo("crime-statistics"))
                .body("outline.find { it.path == '壹、二' }.owner", equalTo("traffic-enforcement"))
                .body("outline.find { it.path == '壹、十二' }.owner", equalTo("logistics"))
                .body("outline.find { it.path == '壹' }.services", hasItem("community-safety"))
                .body("outline.find { it.path == '參' }.owner", nullValue());
    }

    @Test
    void linesAreAsPrintedWithTheirNumbers() {
        given().when()
                .get("/v1/reports/2023-S1/lines?from=87&to=87&" + pinned)
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].text", equalTo("查獲人數 266 253 +13 "))
                .body("data[0].section", equalTo("壹、一、(三)"))
                .body("data[0].numerals[0].column", equalTo(6))
                .body("data[0].numerals[0].endColumn", equalTo(9))
                .body("data[0].numerals[0].text", equalTo("266"))
                .body("data[0].numerals[0].kind", equalTo("OBSERVATION"))
                .body("data[0].numerals[0].service", equalTo("crime-statistics"));
    }

    @Test
    void aNumberThatIsWrappedStandsOnBothItsLines() {
        given().when()
                .get("/v1/reports/2023-S1/lines?from=137&to=139&" + pinned)
                .then()
                .body("data[0].numerals[0].text", equalTo("5億 6,724萬 6,530"))
                .body("data[2].numerals[0].text", equalTo("5億 6,724萬 6,530"));
    }

    @Test
    void linesAreChosenByPageAndPaged() {
        given().when()
                .get("/v1/reports/2023-S1/lines?page=2&limit=5&" + pinned)
                .then()
                .body("data", hasSize(5))
                .body("data.page", everyItem(equalTo(2)))
                .body("data[0].line", equalTo(57));
    }

    @Test
    void everyPrintedNumberIsInTheCoverageOnce() {
        JsonPath coverage = given().when()
                .get("/v1/reports/2023-S1/coverage?limit=1000&" + pinned)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int printed = coverage.getInt("summary.printed");
        assertThat(coverage.getList("data")).hasSize(printed);
        assertThat(coverage.getInt("summary.digits.printed") + coverage.getInt("summary.chinese.printed"))
                .isEqualTo(printed);
        assertThat(coverage.getInt("summary.accounted") + coverage.getInt("summary.unaccounted"))
                .isEqualTo(printed);
        Map<String, Integer> byKind = coverage.getMap("summary.digits.byKind");
        assertThat(byKind.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(712);
        assertThat(coverage.<Integer>getList("data.line")).isSorted();
    }

    @Test
    void coverageIsChosenByKind() {
        given().when()
                .get("/v1/reports/2023-S1/coverage?kind=OBSERVATION&" + pinned)
                .then()
                .body("data.kind", everyItem(equalTo("OBSERVATION")));
        given().when()
                .get("/v1/reports/2023-S1/coverage?kind=OBSERVATIONS&" + pinned)
                .then()
                .statusCode(400)
                .body("errors[0].didYouMean", equalTo("OBSERVATION"));
    }

    /** The services that stand in take the text of programmes and none of the numbers in it, which is noticed. */
    @Test
    void aReleaseNamesItsReportsAndWhatTheServicesHold() {
        String number = pinned.substring("release=".length());
        given().when()
                .get("/v1/releases/" + number)
                .then()
                .statusCode(200)
                .body("manifest.'2023-S1'", equalTo(1))
                .body("parts", hasSize(4))
                .body("findings", not(empty()))
                .body("findings.code", everyItem(equalTo("NUMERAL_IN_TEXT_ONLY")));
    }
}
