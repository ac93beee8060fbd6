package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class UnknownContentTest {

    @Test
    void theOnlyRowOfATableUnderAnotherNameIsRefused() {
        Editor.submits(Reports.ofYear(48).replace("溯源犯嫌數 532", "溯源犯嫌數陌生 532"))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].service", equalTo("gateway"))
                .body("errors[0].code", equalTo("ROW_UNKNOWN"))
                .body("errors[0].line", equalTo(121))
                .body("errors[0].page", notNullValue())
                .body("errors[0].subject", equalTo("溯源犯嫌數陌生"))
                .body("errors[0].found", containsString("532 442 +90"));
    }

    @Test
    void aRowThatNobodyKnowsNamesTheNearestAndWhoKnowsIt() {
        Editor.submits(Reports.ofYear(47).replace("查獲人數 6 0 +6", "查獲人數陌生 6 0 +6"))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].subject", equalTo("查獲人數陌生"))
                .body("errors[0].expected", equalTo("查獲人數"))
                .body("errors[0].detail", containsString("of crime-statistics:printed-rows"))
                .body("errors[0].proposal.label", equalTo("查獲人數陌生"))
                .body("errors[0].proposal.cells", contains("本期 6", "前期 0", "增減數 +6"))
                .body("errors[0].proposal.dataset", equalTo("crime-statistics:printed-rows"));
    }

    @Test
    void aRowThatNobodyKnowsIsReviewedWithItsCellsAndWhereItMayBelong() {
        String text = Reports.ofYear(44).replace("查獲人數 6 0 +6", "查獲人數陌生 6 0 +6");
        int number = Editor.bringing(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .when()
                .post("/v1/reports?onFindings=review")
                .then()
                .statusCode(202)
                .extract()
                .path("import");
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports/" + number)
                .then()
                .body("findings.find { it.code == 'ROW_UNKNOWN' }.proposal.label", equalTo("查獲人數陌生"))
                .body("findings.find { it.code == 'ROW_UNKNOWN' }.proposal.cells", contains("本期 6", "前期 0", "增減數 +6"))
                .body("findings.find { it.code == 'ROW_UNKNOWN' }.proposal.row", equalTo("查獲人數"))
                .body(
                        "findings.find { it.code == 'ROW_UNKNOWN' }.proposal.dataset",
                        equalTo("crime-statistics:printed-rows"))
                .body("findings.find { it.code == 'NUMERAL_IN_TEXT_ONLY' }.proposal", nullValue());
    }

    @Test
    void aTableThatNobodyKnowsIsRefusedWithItsColumnsAndRows() {
        String text = Reports.ofYear(45).replace("(二)網路報案 ", "項目 架次 時數 \n\n無人機巡邏陌生 120 360 \n\n(二)網路報案 ");
        Editor.submits(text)
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].code", equalTo("TABLE_UNKNOWN"))
                .body("errors[0].line", equalTo(423))
                .body("errors[0].subject", equalTo("架次 時數"))
                .body("errors[0].found", containsString("無人機巡邏陌生 120 360"))
                .body("errors[0].proposal.label", equalTo("架次 時數"))
                .body("errors[0].proposal.cells", contains("無人機巡邏陌生 120 360"));
    }

    @Test
    void digitsAndChaptersThatNobodyTakesAreWarningsAndStopNothing() {
        String text = Reports.ofYear(46).replace("七、完備後勤支援", "八、前瞻 37 項規劃");
        int number = Editor.submits(text).then().statusCode(201).extract().path("import");
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports/" + number)
                .then()
                .body("findings.code", hasItems("CHAPTER_UNKNOWN", "NUMERAL_UNACCOUNTED"))
                .body("findings.find { it.code == 'CHAPTER_UNKNOWN' }.subject", equalTo("貳、八"))
                .body(
                        "findings.find { it.code == 'NUMERAL_UNACCOUNTED' && it.line == 1508 }.found",
                        containsString("37"));
    }
}
