package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

/** Two changes of the documents here do not add up: those on the lines 87 and 121. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReviewTest {

    private static final String WHY = "原件即如此列印";

    private static String doubtful(int year) {
        return Reports.ofYear(year)
                .replace("查獲人數 266 253 +13", "查獲人數 266 253 +31")
                .replace("溯源犯嫌數 532 442 +90", "溯源犯嫌數 523 442 +90");
    }

    private static Response submits(String text) {
        return Editor.bringing(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .when()
                .post("/v1/reports?onFindings=review");
    }

    private static int inReview(int year) {
        return submits(doubtful(year)).then().statusCode(202).extract().path("import");
    }

    private static Response post(String role, String path, Object reason) {
        return given().auth()
                .oauth2(Editor.token(role))
                .contentType("application/json")
                .body(reason == null ? "{}" : Map.of("reason", reason))
                .when()
                .post(path);
    }

    private static Response accepts(int number, int ordinal, String reason) {
        return post("editor", "/v1/imports/" + number + "/findings/" + ordinal + "/acceptance", reason);
    }

    private static Response publishes(int number) {
        return given().auth().oauth2(Editor.token("publisher")).when().post("/v1/imports/" + number + "/publish");
    }

    private static Response importOf(int number) {
        return given().auth().oauth2(Editor.token("editor")).when().get("/v1/imports/" + number);
    }

    private static List<Integer> blocking(int number) {
        return importOf(number).path("findings.findAll { it.severity == 'BLOCKING' }.ordinal");
    }

    private static void acceptAll(int number) {
        blocking(number).forEach(ordinal -> accepts(number, ordinal, WHY).then().statusCode(200));
    }

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

    @Test
    void itIsPublishedWhenEveryBlockingFindingIsAcceptedAndNotBefore() {
        int number = inReview(25);
        List<Integer> open = blocking(number);
        publishes(number)
                .then()
                .statusCode(409)
                .body("code", equalTo("FINDINGS_OPEN"))
                .body("errors.line", equalTo(List.of(87, 121)))
                .body("errors[0].in", equalTo("findings"))
                .body("errors[0].name", equalTo(String.valueOf(open.get(0))))
                .body("errors[0].expected", equalTo("13"))
                .body("errors[0].found", equalTo("+31"));
        accepts(number, open.get(0), WHY)
                .then()
                .statusCode(200)
                .body("findings.find { it.line == 87 }.accepted.by", equalTo("wang"))
                .body("findings.find { it.line == 87 }.accepted.reason", equalTo(WHY))
                .body("findings.find { it.line == 87 }.accepted.at", notNullValue());
        publishes(number).then().statusCode(409).body("errors.line", equalTo(List.of(121)));
        accepts(number, open.get(1), WHY).then().statusCode(200);
        Response published = publishes(number);
        int release = published.path("release");
        published
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/releases/" + release))
                .body("import", equalTo(number))
                .body("state", equalTo("PUBLISHED"))
                .body("revision", equalTo(1));
        publishes(number).then().statusCode(200).body("release", equalTo(release));
        given().when()
                .get("/v1/releases")
                .then()
                .body("current", equalTo(release))
                .body("log[-1].actor", equalTo("wang"));
    }

    @Test
    void whatWasAcceptedStaysBesideTheNumbersOfItsRelease() {
        int number = inReview(24);
        acceptAll(number);
        int doubted = publishes(number).path("release");
        int corrected = Editor.publishes(Reports.ofYear(24));
        given().when()
                .get("/v1/reports/1935-S1/findings?accepted=true&release=" + doubted)
                .then()
                .statusCode(200)
                .body("release", equalTo(doubted))
                .body("data.line", equalTo(List.of(87, 121)))
                .body("data.severity", everyItem(equalTo("BLOCKING")))
                .body("data.accepted.by", everyItem(equalTo("wang")))
                .body("data.accepted.reason", everyItem(equalTo(WHY)))
                .body("data[0].message", equalTo("增減數不符"));
        given().when()
                .get("/v1/reports/1935-S1?release=" + doubted)
                .then()
                .body("findings.accepted", equalTo(2))
                .body("accepted.line", equalTo(List.of(87, 121)));
        given().when()
                .get("/v1/releases/" + doubted)
                .then()
                .body("findings.findAll { it.accepted != null }.line", equalTo(List.of(87, 121)));
        given().when()
                .get("/v1/reports/1935-S1/findings?severity=BLOCKING&release=" + corrected)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void itIsPublishedOnTopOfWhatReadersSeeThen() {
        int before = Editor.publishes(Reports.ofYear(23));
        int number = submits(doubtful(23)).then().statusCode(202).extract().path("import");
        int meanwhile = Editor.publishes(Reports.ofYear(22));
        int corrected = Editor.publishes(Reports.ofYear(23).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14"));
        acceptAll(number);
        Response published = publishes(number);
        published.then().statusCode(201).body("revision", equalTo(3));
        int release = published.path("release");
        assertThat(List.of(before, number, meanwhile, corrected, release)).isSorted();
        given().when()
                .get("/v1/reports?release=" + release)
                .then()
                .body("data.find { it.report == '1934-S1' }.revision", equalTo(3))
                .body("data.report", hasItem("1933-S1"));
        given().when()
                .get("/v1/reports?release=" + corrected)
                .then()
                .body("data.find { it.report == '1934-S1' }.revision", equalTo(2));
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
    void editorsJudgeAndPublishersPublish() {
        int number = inReview(19);
        post("publisher", "/v1/imports/" + number + "/findings/0/acceptance", WHY)
                .then()
                .statusCode(403);
        post("editor", "/v1/imports/" + number + "/publish", WHY).then().statusCode(403);
        given().when().post("/v1/imports/" + number + "/publish").then().statusCode(401);
        post("publisher", "/v1/imports/4711/publish", WHY)
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_IMPORT"));
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

    @Test
    void aServiceThatFailsLeavesTheReviewAsItWas() {
        int number = inReview(14);
        acceptAll(number);
        try (Relief relief = Neighbours.behave("logistics", Behaviour.FAIL_TO_STORE)) {
            publishes(number).then().statusCode(503).body("errors[0].service", equalTo("logistics"));
        }
        importOf(number)
                .then()
                .body("state", equalTo("REVIEW"))
                .body("findings.find { it.line == 87 }.accepted.reason", equalTo(WHY));
        publishes(number).then().statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void whatWasReviewedIsFinishedByAnotherGatewayAfterACrash() {
        Editor.publishes(Reports.ofYear(112));
        int number = inReview(13);
        acceptAll(number);
        Records.crashWhilePublishing(number);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> importOf(number).path("state").equals("PUBLISHED"));
        given().when()
                .get("/v1/reports/1924-S1/findings?accepted=true")
                .then()
                .statusCode(200)
                .body("data.line", equalTo(List.of(87, 121)));
    }
}
