package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Publisher;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;
import tw.taipei.policereport.gateway.world.Series;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class BackfillTest {

    @Test
    void seriesArePublishedAsOneReleaseBesideTheReports() {
        Editor.publishes(Reports.ofYear(71));
        int number = Series.submits("yearbook", Series.file("4"))
                .then()
                .statusCode(201)
                .body("state", equalTo("PUBLISHED"))
                .body("report", equalTo("0-yearbook"))
                .body("revision", equalTo(1))
                .body("mediaType", equalTo("text/csv"))
                .body("parts.find { it.service == 'crime-statistics' }.rows", equalTo(2))
                .body("parts.find { it.service == 'logistics' }.rows", equalTo(1))
                .body("parts.find { it.service == 'community-safety' }.rows", equalTo(0))
                .body("parts.find { it.service == 'crime-statistics' }.takenPercent", equalTo(100))
                .body("parts.find { it.service == 'community-safety' }.takenPercent", equalTo(null))
                .body("links", not(hasKey("report")))
                .extract()
                .path("release");
        given().get("/v1/releases/" + number)
                .then()
                .statusCode(200)
                .body("manifest.'0-yearbook'", equalTo(1))
                .body("links", not(hasKey("0-yearbook")));
        given().get("/v1/reports?release=" + number)
                .then()
                .statusCode(200)
                .body("data.period.id", not(hasItem("0-yearbook")));
        given().get("/v1/reports/0-yearbook?release=" + number).then().statusCode(404);
        given().get("/v1/comparisons?release=" + number).then().statusCode(200);
    }

    @Test
    void whatSeriesRestateCanBeAskedForByTheIdThatIsAllowed() {
        int number = Series.submits("quoted", Series.file("21"))
                .then()
                .statusCode(201)
                .extract()
                .path("release");
        given().get("/v1/restatements?report=2001-S1&release=" + number)
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("0-quoted"));
        given().get("/v1/restatements?report=0-quoted&release=" + number)
                .then()
                .statusCode(200)
                .body("query.report", hasItem("0-quoted"));
        given().get("/v1/restatements?report=0-quoted,nonsense&release=" + number)
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @Test
    void aKeyThatADeadGatewayHoldsKeepsNobodyFromSeriesThatArePublished() {
        String key = UUID.randomUUID().toString();
        int number = with(key).then().statusCode(201).extract().path("release");
        Records.crashWhileWorkingOn(key);
        with(key).then().statusCode(200).body("release", equalTo(number));
    }

    private static Response with(String key) {
        return Editor.bringing(Series.file("17").getBytes(StandardCharsets.UTF_8), "text/csv")
                .header("Idempotency-Key", key)
                .when()
                .post("/v1/reports?series=keyed");
    }

    @Test
    void theSameFileAgainIsTheSameRelease() {
        int number = Series.submits("again", Series.file("11"))
                .then()
                .statusCode(201)
                .extract()
                .path("release");
        Series.submits("again", Series.file("11")).then().statusCode(200).body("release", equalTo(number));
        Series.submits("again", Series.file("12")).then().statusCode(201).body("revision", equalTo(2));
    }

    @Test
    void aFileThatWasReplacedIsNotPutBackByItsBytesAndTheAnswerSaysHowItComesBack() {
        int first = Series.submits("flip", Series.file("14"))
                .then()
                .statusCode(201)
                .body("notice", equalTo(null))
                .body("links", not(hasKey("restore")))
                .extract()
                .path("release");
        int second = Series.submits("flip", Series.file("15"))
                .then()
                .statusCode(201)
                .extract()
                .path("release");
        String restoration = "/v1/releases/" + first + "/restore";
        Series.submits("flip", Series.file("14"))
                .then()
                .statusCode(200)
                .body("release", equalTo(first))
                .body("current", equalTo(false))
                .body("notice.en", containsString("published as release " + first + ", revision 1"))
                .body("notice.en", containsString("In release " + second + " readers see revision 2"))
                .body("notice.en", containsString("POST " + restoration))
                .body("notice.zh-TW", containsString("第 " + first + " 版次"))
                .body("notice.zh-TW", containsString("POST " + restoration))
                .body("links.restore", equalTo(restoration));
        Series.submits("flip", Series.file("14") + "\n")
                .then()
                .statusCode(201)
                .body("revision", equalTo(3))
                .body("current", equalTo(true));
        Publisher.restores(second).then().statusCode(201);
        Series.submits("flip", Series.file("15"))
                .then()
                .statusCode(200)
                .body("current", equalTo(true))
                .body("notice", equalTo(null));
    }

    @Test
    void theSameFileUnderAnotherNameIsAMistakeThatNamesTheFirst() {
        int number = Series.submits("yearly", Series.file("13"))
                .then()
                .statusCode(201)
                .extract()
                .path("release");
        Series.submits("monthly", Series.file("13"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SERIES_HAVE_ANOTHER_NAME"))
                .body("detail", containsString("'yearly' in release " + number))
                .body("detail_zh", containsString("「yearly」"))
                .body("errors[0].name", equalTo("series"))
                .body("errors[0].value", equalTo("monthly"))
                .body("errors[0].allowed", contains("yearly"));
        given().get("/v1/releases").then().body("data.report", not(hasItem("0-monthly")));
    }

    @Test
    void aServiceThatIsAwayLeavesNothingBehind() {
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            Series.submits("away", Series.file("41"))
                    .then()
                    .statusCode(503)
                    .body("errors.service", contains("logistics"));
        }
        Series.submits("away", Series.file("41")).then().statusCode(201).body("revision", equalTo(1));
    }

    @Test
    void onlyAnEditorBringsSeries() {
        given().contentType("text/csv")
                .body(Series.file("51"))
                .post("/v1/reports?series=yearbook")
                .then()
                .statusCode(401);
    }

    @Test
    void theDocumentSaysHowSeriesAreSubmitted() {
        given().get("/openapi/gateway?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/reports'.post.operationId", equalTo("submitReport"))
                .body("paths.'/v1/reports'.post.requestBody.content", hasKey("text/csv"))
                .body(
                        "paths.'/v1/reports'.post.requestBody.content.'text/csv'.schema.description",
                        containsString("at most 500 characters, source_text 4000, a row 16000"))
                .body("paths.'/v1/reports'.post.requestBody.content", hasKey("application/pdf"))
                .body("paths.'/v1/reports'.post.parameters.name", hasItems("series", "onFindings"));
    }
}
