package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static tw.taipei.policereport.gateway.world.Doubts.WHY;
import static tw.taipei.policereport.gateway.world.Doubts.accepts;
import static tw.taipei.policereport.gateway.world.Doubts.blocking;
import static tw.taipei.policereport.gateway.world.Doubts.doubtful;
import static tw.taipei.policereport.gateway.world.Doubts.importOf;
import static tw.taipei.policereport.gateway.world.Doubts.inReview;
import static tw.taipei.policereport.gateway.world.Doubts.post;
import static tw.taipei.policereport.gateway.world.Doubts.publishes;
import static tw.taipei.policereport.gateway.world.Doubts.submits;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** A document in doubt waits for the judgement of an editor, and keeps nobody waiting. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReviewTest {

    @Test
    void aDocumentInReviewIsSeenByEditorsAndByNobodyElse() {
        String releases = given().when().get("/v1/releases").asString();
        int number = inReview(30);
        importOf(number)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEW"))
                .body("report", equalTo("1941-S1"))
                .body("release", nullValue())
                .body("revision", nullValue())
                .body("findings.findAll { it.severity == 'BLOCKING' }.line", equalTo(List.of(87, 121)))
                .body("findings.find { it.line == 87 }.code", equalTo("CHANGE_DOES_NOT_ADD_UP"))
                .body("findings.find { it.line == 87 }.expected", equalTo("13"))
                .body("findings.find { it.line == 87 }.found", equalTo("+31"))
                .body("findings.find { it.line == 87 }.accepted", nullValue())
                .body("parts.rows", everyItem(nullValue()));
        assertThat(given().when().get("/v1/releases").asString()).isEqualTo(releases);
        given().when().get("/v1/reports/1941-S1").then().statusCode(404);
        given().when().get("/v1/reports?release=" + number).then().statusCode(404);
        given().when().get("/v1/imports/" + number).then().statusCode(401);
    }

    @Test
    void aReviewKeepsNobodyElseWaiting() {
        inReview(29);
        Editor.submits(Reports.ofYear(28)).then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void withoutAnyBlockingFindingNothingIsReviewed() {
        submits(Reports.ofYear(27)).then().statusCode(201).body("state", equalTo("PUBLISHED"));
    }

    @Test
    void theSameDocumentIsReviewedOnce() {
        int number = inReview(26);
        submits(doubtful(26)).then().statusCode(202).body("import", equalTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\" \"}", "{\"reason\":7}", "[]", ""})
    void nothingIsAcceptedWithoutAReasonInWords(String body) {
        int number = inReview(21);
        given().auth()
                .oauth2(Editor.token("editor"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/v1/imports/" + number + "/findings/" + blocking(number).get(0) + "/acceptance")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID_VALUE"))
                .body("errors[0].name", equalTo("reason"));
    }

    @Test
    void whatIsNoJsonIsRefusedInWords() {
        given().auth()
                .oauth2(Editor.token("editor"))
                .contentType("application/json")
                .body("because")
                .when()
                .post("/v1/imports/" + inReview(21) + "/abandon")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
    }

    @Test
    void aFindingIsAcceptedOnce() {
        int number = inReview(20);
        int ordinal = blocking(number).get(0);
        accepts(number, ordinal, WHY).then().statusCode(200);
        accepts(number, ordinal, WHY).then().statusCode(200);
        accepts(number, ordinal, "別的理由").then().statusCode(409).body("code", equalTo("FINDING_ALREADY_ACCEPTED"));
        accepts(number, 4711, WHY)
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_FINDING"))
                .body("errors[0].allowed", hasItem(String.valueOf(ordinal)));
    }

    @Test
    void anAbandonedReviewIsOverAndSaysWhy() {
        int number = inReview(18);
        post("editor", "/v1/imports/" + number + "/abandon", "送錯檔案")
                .then()
                .statusCode(200)
                .body("state", equalTo("ABANDONED"))
                .body("reason", equalTo("送錯檔案"))
                .body("endedBy", equalTo("wang"))
                .body("endedAt", notNullValue());
        publishes(number).then().statusCode(409).body("code", equalTo("NOT_IN_REVIEW"));
        accepts(number, blocking(number).get(0), WHY).then().statusCode(409);
        Editor.submits(Reports.ofYear(18)).then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void aDocumentWithoutItsEndOrWithoutNumbersIsNeverReviewed() {
        String releases = importsInReview();
        String text = doubtful(17);
        submits(text.substring(0, text.indexOf("六、完善社區治安網絡")))
                .then()
                .statusCode(422)
                .body("code", equalTo("DOCUMENT_TRUNCATED"));
        submits("本期(17年1至6月)與前期(16年1至6月)\n報告完畢，敬請指教。\n")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_POLICE_REPORT"));
        assertThat(importsInReview()).isEqualTo(releases);
    }

    private static String importsInReview() {
        return given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports?state=REVIEW&limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .path("data.import")
                .toString();
    }

    @Test
    void editorsSeeWhatWaitsForThem() {
        int waiting = inReview(16);
        int published = Editor.publishes(Reports.ofYear(15));
        given().auth()
                .oauth2(Editor.token("publisher"))
                .when()
                .get("/v1/imports?state=REVIEW&limit=1000")
                .then()
                .statusCode(200)
                .body("data.import", hasItem(waiting))
                .body("data.import", not(hasItem(published)))
                .body("data[0]", not(hasKey("findings")));
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports?limit=1")
                .then()
                .body("data", hasSize(1))
                .body("data[0].import", equalTo(published))
                .body("links.next", notNullValue());
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports?state=WAITING")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("REVIEW"));
        given().when().get("/v1/imports").then().statusCode(401);
    }
}
