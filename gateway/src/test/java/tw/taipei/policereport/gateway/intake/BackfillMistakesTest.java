package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Series;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class BackfillMistakesTest {

    @Test
    void everyRowThatIsWrongIsNamedAndNothingIsPublished() {
        int before = given().get("/v1/imports").statusCode();
        assertThat(before).isEqualTo(401);
        String csv = Series.file("21")
                + "crime-statistics,offences,wrong,1999-S2,5\n"
                + "police,offences,reported,1999-S2,5\n"
                + "logistics,training,wrong,1999-S2,5\n";
        Series.submits("mistaken", csv)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNUSABLE_SERIES"))
                .body("detail", containsString("3 mistakes"))
                .body("errors.line", contains(5, 6, 7))
                .body("errors.name", contains("measure", "service", "measure"))
                .body("errors[1].value", equalTo("police"))
                .body("errors[1].allowed", hasItems("crime-statistics", "logistics"))
                .body("errors[0].detail_zh", equalTo("無效的代碼"));
        given().get("/v1/releases").then().body("data.report", not(hasItem("0-mistaken")));
    }

    @Test
    void aFieldThatNoMemoryShouldHoldIsNamedWithItsLengthAndNotRepeated() {
        String answer = Series.submits(
                        "huge",
                        Series.file("22") + "crime-statistics,offences," + "x".repeat(8_000_000) + ",1999-S2,5\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNUSABLE_SERIES"))
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(5))
                .body("errors[0].name", equalTo("measure"))
                .body("errors[0].code", equalTo("FIELD_TOO_LONG"))
                .body("errors[0].detail", containsString("8000000 characters; at most 4000"))
                .body("errors[0].detail_zh", containsString("8000000"))
                .extract()
                .asString();
        assertThat(answer).hasSizeLessThan(2_000);
    }

    @Test
    void aServiceThatNobodyKnowsIsRepeatedOnlyByItsBeginning() {
        Series.submits("lengthy", Series.HEADING + "s".repeat(3_000) + ",offences,reported,1999-S1,5\n")
                .then()
                .statusCode(422)
                .body("errors[0].value", equalTo("s".repeat(80) + "… (3,000 characters)"))
                .body("errors[0].detail_zh", containsString("…（共 3,000 字元）"));
        Series.submits("S".repeat(1_000), Series.file("22"))
                .then()
                .statusCode(400)
                .body("errors[0].value", equalTo("S".repeat(80) + "… (1,000 characters)"));
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWhereItOpens() {
        Series.submits("open", Series.file("23") + "logistics,training,sessions,1999-S2,\"5\n" + Series.file("24"))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].line", equalTo(5))
                .body("errors[0].name", equalTo("value"))
                .body("errors[0].code", equalTo("BROKEN_QUOTES"));
        given().get("/v1/releases").then().body("data.report", not(hasItem("0-open")));
    }

    @Test
    void ofManyMistakesTheFirstHundredAreListedAndAllAreCounted() {
        String csv = Series.HEADING + "police,offences,reported,1999-S2,5\n".repeat(250);
        Series.submits("many", csv)
                .then()
                .statusCode(422)
                .body("detail", containsString("250 mistakes"))
                .body("errors", hasSize(100));
    }

    @Test
    void aNameThatCannotBeTheIdOfSeriesIsRefused() {
        Series.submits("Year%20book", Series.file("31"))
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("series"));
        Editor.bringing(Series.file("31").getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/reports")
                .then()
                .statusCode(400);
        Series.submits("2023-s1", Series.file("31")).then().statusCode(400);
    }
}
