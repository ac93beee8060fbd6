package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class SubmittingReportsTest {

    @Test
    void aNewReportIsPublishedAndVisible() {
        Response submitted = Editor.submits(Reports.ofYear(100));
        submitted
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/imports/"))
                .body("state", equalTo("PUBLISHED"))
                .body("report", equalTo("2011-S1"))
                .body("revision", equalTo(1))
                .body("actor", equalTo("wang"));
        int release = submitted.path("release");
        given().when()
                .get("/v1/reports/2011-S1?release=" + release)
                .then()
                .statusCode(200)
                .body("release", equalTo(release))
                .body("revision", equalTo(1))
                .body("sha256", equalTo(submitted.path("sha256")));
    }

    @Test
    void theSameDocumentAgainIsTheReleaseThatItAlreadyIs() {
        int release = Editor.publishes(Reports.ofYear(99));
        Editor.submits(Reports.ofYear(99))
                .then()
                .statusCode(200)
                .header("Location", containsString("/v1/imports/" + release))
                .body("release", equalTo(release));
    }

    @Test
    void anotherDocumentOfAPublishedReportIsItsNextRevisionAndTheOldOneStaysReadable() {
        int first = Editor.publishes(Reports.ofYear(98));
        Response corrected = Editor.submits(Reports.ofYear(98).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14"));
        corrected.then().statusCode(201).body("revision", equalTo(2)).body("reason", equalTo("corrected"));
        int second = corrected.path("release");
        assertThat(arrests(first)).isEqualTo(266);
        assertThat(arrests(second)).isEqualTo(267);
    }

    private static int arrests(int release) {
        return given().when()
                .get("/v1/reports/2009-S1/comparison?limit=1000&release=" + release)
                .then()
                .statusCode(200)
                .extract()
                .path("data.find { it.current.line == 87 }.current.value");
    }

    @Test
    void aReleaseShowsAllReportsThatWerePublishedBefore() {
        Editor.publishes(Reports.ofYear(97));
        int second = Editor.publishes(Reports.ofYear(96));
        given().when()
                .get("/v1/reports?release=" + second)
                .then()
                .body("data.report", hasItem("2008-S1"))
                .body("data.report", hasItem("2007-S1"))
                .body("data.release", everyItem(equalTo(second)));
    }

    @Test
    void anIdempotencyKeyGivesTheSameAnswerToTheSameDocumentAndRefusesAnother() {
        String key = UUID.randomUUID().toString();
        int release =
                with(key, Reports.ofYear(95)).then().statusCode(201).extract().path("release");
        with(key, Reports.ofYear(95)).then().statusCode(200).body("release", equalTo(release));
        with(key, Reports.ofYear(94))
                .then()
                .statusCode(422)
                .body("code", equalTo("KEY_USED_FOR_ANOTHER_REQUEST"))
                .body("detail", containsString(key));
        given().when().get("/v1/reports/2005-S1").then().statusCode(404);
    }

    private static Response with(String key, String text) {
        return Editor.bringing(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .header("Idempotency-Key", key)
                .when()
                .post("/v1/reports");
    }

    @Test
    void everyServiceIsToldWhichReleaseIsCurrent() {
        int release = Editor.publishes(Reports.ofYear(93));
        for (String service : List.of("crime-statistics", "traffic-enforcement", "community-safety", "logistics")) {
            assertThat(Neighbours.seen(service).getList("told", String.class))
                    .anyMatch(told -> told.contains("\"release\":" + release + ","));
        }
    }

    @Test
    void anImportShowsWhatEachServiceHoldsAndWhatWasNoticed() {
        int release = Editor.publishes(Reports.ofYear(92));
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports/" + release)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("parts", hasSize(4))
                .body("parts.find { it.service == 'crime-statistics' }.expectedRows", equalTo(17))
                .body("parts.find { it.service == 'crime-statistics' }.rows", equalTo(17))
                .body("parts.find { it.service == 'logistics' }.rows", equalTo(19))
                .body("parts.acknowledgedAt", everyItem(notNullValue()))
                .body("links.release", equalTo("/v1/releases/" + release));
    }

    @Test
    void aDocumentSentWithoutSayingWhatItIsIsReadAsWhatItIs() {
        Editor.bringing(Reports.ofYear(91).getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(201)
                .body("mediaType", equalTo("text/plain"));
    }

    @Test
    void windowsLineEndsAreReadAsTheSameLines() {
        int release = Editor.publishes(Reports.ofYear(90).replace("\n", "\r\n"));
        given().when()
                .get("/v1/reports/2001-S1/lines?from=87&to=87&release=" + release)
                .then()
                .body("data[0].text", equalTo("查獲人數 266 253 +13 "));
    }
}
