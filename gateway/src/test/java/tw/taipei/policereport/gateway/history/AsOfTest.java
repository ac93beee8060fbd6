package tw.taipei.policereport.gateway.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;

/** A moment names the release that the pointer showed then. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AsOfTest {

    private static final String COMPARISON = "/v1/reports/2000-S1/comparison?limit=3&lang=en";

    private int before;
    private int after;

    @BeforeEach
    void aReportIsPublishedAndCorrected() {
        before = Editor.publishes(Reports.ofYear(89));
        after = Editor.publishes(Reports.ofYear(89).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14"));
    }

    private static JsonPath log() {
        return given().when().get("/v1/releases").jsonPath();
    }

    /** When a release became what readers see. */
    private static Instant moved(int release) {
        return Instant.parse(log().param("release", release).getString("log.find { it.release == release }.movedAt"));
    }

    @Test
    void untilTheNextMoveAMomentIsOfTheReleaseBefore() {
        Instant correction = moved(after);
        Map<Instant, Integer> moments =
                Map.of(moved(before), before, correction.minusNanos(1000), before, correction, after);
        moments.forEach((moment, release) -> given().when()
                .get(COMPARISON + "&asOf=" + moment)
                .then()
                .statusCode(200)
                .body("release", equalTo(release))
                .body("query.asOf", equalTo(moment.toString()))
                .body("links.self", allOf(containsString("release=" + release), not(containsString("asOf"))))
                .body("links.next", allOf(containsString("release=" + release), not(containsString("asOf"))))
                .header("Cache-Control", "public, no-cache"));
    }

    @Test
    void theRowsOfAMomentAreThoseOfItsRelease() {
        String named = given().when().get(COMPARISON + "&release=" + before).path("data.toString()");
        for (int i = 0; i < 2; i++) {
            assertThat(given().when().get(COMPARISON + "&asOf=" + moved(before)).<String>path("data.toString()"))
                    .isEqualTo(named);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/reports", "/v1/reports/2000-S1/comparison", "/logistics/v1/datasets"})
    void beforeTheFirstPublicationThereIsNothingAndTheFirstOneIsNamed(String path) {
        String first = log().getString("log[0].movedAt");
        given().when()
                .get(path + "?asOf=" + Instant.parse(first).minus(Duration.ofSeconds(1)))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOTHING_PUBLISHED_THEN"))
                .body("detail", allOf(containsString(first), containsString("release 1")))
                .body("detail_zh", containsString(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/reports", "/v1/reports/2000-S1/comparison", "/logistics/v1/datasets"})
    void aReleaseAndAMomentTogetherOrAWordForAMomentAreRefused(String path) {
        given().when()
                .get(path + "?release=1&asOf=" + Instant.now())
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("asOf"));
        given().when()
                .get(path + "?asOf=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("asOf"))
                .body("detail", containsString("2024-02-01T09:30:00+08:00"));
    }

    @Test
    void aServiceGetsTheReleaseOfTheMomentAndIsToldWhatWasAsked() {
        Instant moment = moved(before);
        given().when()
                .get("/crime-statistics/v1/datasets?lang=en&asOf=" + moment)
                .then()
                .statusCode(200)
                .body("uri", equalTo("/crime-statistics/v1/datasets?lang=en&release=" + before))
                .body("headers.as-of", equalTo(moment.toString()))
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void aServiceHearsWhenEachReleaseBecameCurrent() {
        given().when().get("/v1/releases").then().body("log.release", hasItem(after));
        assertThat(Neighbours.seen("logistics").getList("told", String.class))
                .anyMatch(told -> told.contains("\"release\":" + after + ",")
                        && told.contains("\"since\":\"" + moved(after) + "\""));
    }
}
