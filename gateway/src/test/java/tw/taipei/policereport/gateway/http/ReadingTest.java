package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReadingTest {

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    private String comparison() {
        return "/v1/reports/2023-S1/comparison?limit=20&release=" + release;
    }

    @Test
    void anAnswerOfANamedReleaseMayBeKeptForEver() {
        for (int i = 0; i < 2; i++) {
            given().when()
                    .get(comparison())
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"))
                    .header("ETag", not(emptyString()))
                    .header("Last-Modified", containsString("GMT"))
                    .header("Vary", containsString("Accept-Language"));
        }
    }

    @Test
    void anAnswerOfTheCurrentReleaseIsAskedForAgain() {
        given().when()
                .get("/v1/reports")
                .then()
                .header("Cache-Control", "public, no-cache")
                .body("links.self", containsString("release="));
    }

    @Test
    void whoeverHasAnAnswerIsToldThatItIsTheSame() {
        String tag = given().when().get(comparison()).then().extract().header("ETag");
        assertThat(tag).startsWith("\"").doesNotStartWith("W/");
        given().header("If-None-Match", tag)
                .when()
                .get(comparison())
                .then()
                .statusCode(304)
                .header("ETag", notNullValue())
                .header("Cache-Control", containsString("immutable"))
                .body(emptyString());
        given().header("If-None-Match", "\"other\", " + tag)
                .when()
                .get(comparison())
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"")
                .when()
                .get(comparison())
                .then()
                .statusCode(200);
    }

    @Test
    void theSameQuestionInAnotherOrderIsTheSameAnswer() {
        String one = "/v1/reports/2023-S1/comparison?service=logistics&limit=5&release=" + release;
        String other = "/v1/reports/2023-S1/comparison?release=" + release + "&limit=5&service=logistics";
        assertThat(given().when().get(one).header("ETag"))
                .isEqualTo(given().when().get(other).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/reports", "/v1/reports/1066-S1", "/v1/nothing", "/v1/reports?colour=red"})
    void anyPageMayReadAnswersAndErrors(String path) {
        given().header("Origin", "https://example.org")
                .when()
                .get(path)
                .then()
                .header("Access-Control-Allow-Origin", notNullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/nothing, 404, NOT_FOUND",
        "GET, /nothing/at/all, 404, NOT_FOUND",
        "DELETE, /v1/reports, 405, METHOD_NOT_ALLOWED",
        "PUT, /v1/reports/2023-S1, 405, METHOD_NOT_ALLOWED",
        "GET, /v1/imports/1, 401, NOT_AUTHENTICATED",
        "POST, /v1/reports, 401, NOT_AUTHENTICATED",
        "GET, /v1/reports?release=424242, 404, UNKNOWN_RELEASE",
        "GET, /v1/reports?release=first, 400, INVALID_VALUE",
        "GET, /v1/releases/none, 404, UNKNOWN_RELEASE",
        "GET, /v1/releases?colour=red, 400, UNKNOWN_PARAMETER"
    })
    void whatCannotBeAnsweredIsAProblemInBothLanguages(String method, String path, int status, String code) {
        given().contentType("text/plain")
                .when()
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body(
                        "type",
                        equalTo("urn:police-report:problem:"
                                + code.toLowerCase().replace('_', '-')))
                .body("detail", not(emptyString()))
                .body("detail_zh", not(emptyString()))
                .body("traceId", org.hamcrest.Matchers.matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aFormatThatIsNotThereIsNotAcceptable() {
        given().accept("application/pdf")
                .when()
                .get(comparison())
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() {
        given().when()
                .get("/v1/reports?colour=" + "r".repeat(9000))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", equalTo("ADDRESS_TOO_LONG"));
    }

    @Test
    void aCallersTraceIsFoundInTheProblem() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .when()
                .get("/v1/nothing")
                .then()
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void figuresOfTheGatewayItselfAreThere() {
        given().when()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"));
    }

    @Test
    void aPageIsOfTheListThatHasNamedIt() {
        String next = given().when()
                .get("/v1/reports/2023-S1/comparison?limit=3&release=" + release)
                .path("links.next");
        String cursor = next.replaceFirst(".*[?&]cursor=([^&]*).*", "$1");
        given().urlEncodingEnabled(false)
                .when()
                .get(next)
                .then()
                .statusCode(200)
                .body("data", not(empty()));
        given().when()
                .get("/v1/reports/2023-S1/comparison?limit=5&release=" + release + "&cursor=" + cursor)
                .then()
                .statusCode(200);
        int later = Editor.publishes(Reports.ofYear(29));
        for (String other : List.of(
                "/v1/reports/2023-S1/comparison?limit=3&cursor=",
                "/v1/reports/2023-S1/comparison?limit=3&release=" + later + "&cursor=",
                "/v1/reports/2023-S1/comparison?limit=3&lang=en&release=" + release + "&cursor=",
                "/v1/reports/2023-S1/verification?limit=3&release=" + release + "&cursor=")) {
            given().when()
                    .get(other + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].name", equalTo("cursor"))
                    .body("errors[0].expected", containsString("links.next"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"release=1&release=2", "lang=en&lang=en", "asOf=2026-01-01&asOf=2026-01-02"})
    void aParameterThatIsGivenTwiceIsRefused(String query) {
        given().when()
                .get("/v1/reports?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo(query.substring(0, query.indexOf('='))))
                .body("errors[0].expected", equalTo("given once"));
    }

    /** Whichever process answers, and whenever it was started, the bytes are the same; their tag is a promise. */
    @Test
    void linksStandInOneOrder() {
        String report =
                given().when().get("/v1/reports/2023-S1?release=" + release).asString();
        assertThat(report.substring(report.indexOf("\"links\"")))
                .containsSubsequence(
                        "self",
                        "lines",
                        "\"comparison\"",
                        "summary",
                        "movers",
                        "verification",
                        "findings",
                        "programmes",
                        "coverage");
        String summary = given().when()
                .get("/v1/reports/2023-S1/comparison/summary?release=" + release)
                .asString();
        assertThat(summary.substring(summary.lastIndexOf("\"links\""))).containsSubsequence("self", "\"comparison\"");
    }
}
