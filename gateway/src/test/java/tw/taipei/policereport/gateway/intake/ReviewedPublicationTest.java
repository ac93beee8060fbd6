package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static tw.taipei.policereport.gateway.world.Doubts.WHY;
import static tw.taipei.policereport.gateway.world.Doubts.acceptAll;
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
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

/** A document whose doubts an editor lets stand is published by a publisher, with the doubts beside it. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReviewedPublicationTest {

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
        Response meanwhile = publishes(number);
        assertThat(meanwhile.statusCode()).as(meanwhile.asString()).isIn(200, 409);
        if (meanwhile.statusCode() == 409) {
            assertThat(meanwhile.<String>path("code")).isEqualTo("IMPORT_IN_PROGRESS");
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> importOf(number).path("state").equals("PUBLISHED"));
        given().when()
                .get("/v1/reports/1924-S1/findings?accepted=true")
                .then()
                .statusCode(200)
                .body("data.line", equalTo(List.of(87, 121)));
    }
}
