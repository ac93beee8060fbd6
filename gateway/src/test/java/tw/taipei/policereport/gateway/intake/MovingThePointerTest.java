package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static tw.taipei.policereport.gateway.world.Publisher.WHY;
import static tw.taipei.policereport.gateway.world.Publisher.current;
import static tw.taipei.policereport.gateway.world.Publisher.epoch;
import static tw.taipei.policereport.gateway.world.Publisher.restores;
import static tw.taipei.policereport.gateway.world.Publisher.withdraws;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

/** What a publisher takes back is gone, and what a publisher restores is there again. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
@TestProfile(MovingThePointerTest.OfItsOwn.class)
class MovingThePointerTest {

    /** A gateway of its own, because other tests rely on what is current. */
    public static final class OfItsOwn implements QuarkusTestProfile {}

    @Test
    void aWithdrawnReportIsGoneWithTheReasonAndItsReleaseStaysReadable() {
        int other = Editor.publishes(Reports.ofYear(12));
        int shown = Editor.publishes(Reports.ofYear(11));
        Response withdrawn = withdraws("1922-S1");
        int release = withdrawn.path("release");
        withdrawn
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/releases/" + release))
                .body("state", equalTo("PUBLISHED"))
                .body("reason", equalTo(WHY))
                .body("current", equalTo(true))
                .body("sha256", nullValue());
        for (String path : new String[] {"", "/comparison", "/programmes", "/findings", "/lines"}) {
            given().when()
                    .get("/v1/reports/1922-S1" + path)
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("code", equalTo("REPORT_WITHDRAWN"))
                    .body("detail", containsString(WHY))
                    .body("detail", containsString("release=" + shown))
                    .body("detail_zh", containsString("第 " + release + " 版次"));
        }
        given().when()
                .get("/v1/reports?release=" + release)
                .then()
                .body("data.report", not(hasItem("1922-S1")))
                .body("data.report", hasItem("1923-S1"));
        given().when().get("/v1/reports/1922-S1?release=" + shown).then().statusCode(200);
        given().when().get("/v1/reports/1922-S1?release=" + other).then().statusCode(404);
        given().when()
                .get("/v1/reports/1923-S1/comparison?release=" + release)
                .then()
                .statusCode(200)
                .body("complete", equalTo(true));
    }

    @Test
    void whatAnEarlierReleaseShowedIsShownAgainAsANewRelease() {
        int first = Editor.publishes(Reports.ofYear(34));
        Editor.publishes(Reports.ofYear(34).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14"));
        Editor.publishes(Reports.ofYear(129));
        Response restored = restores(first);
        int release = restored.path("release");
        restored.then().statusCode(201).body("report", equalTo("1945-S1")).body("revision", equalTo(1));
        given().when()
                .get("/v1/releases/" + release)
                .then()
                .body("current", equalTo(true))
                .body("reason", equalTo(WHY))
                .body("manifest.'1945-S1'", equalTo(1))
                .body("manifest", not(hasKey("2040-S1")));
        assertThat(given().when().get("/v1/releases/" + first).<Object>path("manifest"))
                .isEqualTo(given().when().get("/v1/releases/" + release).path("manifest"));
        given().when()
                .get("/v1/reports/1945-S1/comparison?limit=1000")
                .then()
                .body("release", equalTo(release))
                .body("data.find { it.current.line == 87 }.current.value", equalTo(266));
        given().when().get("/v1/reports/2040-S1").then().statusCode(410);
        given().when()
                .get("/v1/releases")
                .then()
                .body("log[-1].reason", equalTo(WHY))
                .body("log[-1].actor", equalTo("wang"))
                .body("logUnbroken", equalTo(true));
        Editor.submits(Reports.ofYear(34).replace("查獲人數 266 253 +13", "查獲人數 268 253 +15"))
                .then()
                .statusCode(201)
                .body("revision", equalTo(3));
    }

    @Test
    void aWithdrawnReportComesBackByRestoringItsRelease() {
        int shown = Editor.publishes(Reports.ofYear(128));
        withdraws("128H1").then().statusCode(201);
        given().when().get("/v1/reports/2039-S1").then().statusCode(410);
        Editor.submits(Reports.ofYear(128))
                .then()
                .statusCode(200)
                .body("release", equalTo(shown))
                .body("current", equalTo(false))
                .body("notice.en", containsString("readers see none of it"))
                .body("links.restore", equalTo("/v1/releases/" + shown + "/restore"));
        restores(shown).then().statusCode(201);
        given().when().get("/v1/reports/2039-S1").then().statusCode(200);
        Editor.submits(Reports.ofYear(128)).then().statusCode(200).body("current", equalTo(true));
    }

    @Test
    void aWithdrawalIsFinishedByAnotherGatewayAfterACrash() {
        Editor.publishes(Reports.ofYear(123));
        long orphan = Records.crashWhileWithdrawing("2034-S1", WHY);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().when().get("/v1/releases/" + orphan).statusCode() == 200);
        given().when()
                .get("/v1/reports/2034-S1?release=" + orphan)
                .then()
                .statusCode(410)
                .body("detail", containsString(WHY));
    }

    @Test
    void thePointerHasAnotherTagAfterEachMove() {
        int release = Editor.publishes(Reports.ofYear(122));
        String tag = epoch();
        given().when().get("/v1/pointer").then().body("release", equalTo(Integer.parseInt(current())));
        given().header("If-None-Match", epoch())
                .when()
                .get("/v1/pointer")
                .then()
                .statusCode(304)
                .header("ETag", epoch());
        assertThat(tag).matches("\"[0-9]+\"");
        Editor.publishes(Reports.ofYear(122).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14"));
        assertThat(epoch()).isNotEqualTo(tag);
        restores(release).then().statusCode(201);
        assertThat(epoch()).isNotEqualTo(tag);
    }
}
