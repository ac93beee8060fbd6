package tw.taipei.policereport.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ServiceProxyTest {

    private int release;

    @BeforeEach
    void somethingIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    @Test
    void aReadIsForwardedWithTheReleaseThatIsCurrent() {
        int current = given().when().get("/v1/releases").path("current");
        given().urlEncodingEnabled(false)
                .when()
                .get("/crime-statistics/v1/datasets?offence=theft,fraud")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/crime-statistics/v1/datasets?offence=theft,fraud&release=" + current))
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void theReleaseThatTheReaderNamesIsForwardedAndMayBeKeptForEver() {
        given().when()
                .get("/logistics/v1/datasets?release=" + release)
                .then()
                .body("uri", equalTo("/logistics/v1/datasets?release=" + release))
                .header("Cache-Control", containsString("immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "logistics:vehicles:bought:2023-01/2023-08",
                "logistics:vehicles:bought:2023-01%2F2023-08",
                "logistics%3Avehicles%3abought%3A2023-01%2f2023-08"
            })
    void theIdOfANumberIsForwardedPlainlyHoweverAClientSpellsIt(String id) {
        given().urlEncodingEnabled(false)
                .when()
                .get("/logistics/v1/observations/" + id + "?release=" + release)
                .then()
                .body("service", equalTo("logistics"));
        assertThat(Neighbours.seen("logistics").getList("requests", String.class))
                .last()
                .isEqualTo(
                        "GET /logistics/v1/observations/logistics:vehicles:bought:2023-01/2023-08?release=" + release);
    }

    @Test
    void aReleaseThatIsNotPublishedIsNotForwarded() {
        given().when()
                .get("/logistics/v1/datasets?release=99999")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_RELEASE"));
        given().when()
                .get("/logistics/v1/datasets?release=1&release=99999")
                .then()
                .statusCode(400);
    }

    @Test
    void aServiceAnswersItsOwnMistakes() {
        given().when()
                .get("/crime-statistics/v1/nothing")
                .then()
                .statusCode(404)
                .body("service", equalTo("crime-statistics"));
    }

    @Test
    void validatorsPass() {
        given().header("If-None-Match", "\"datasets\"")
                .when()
                .get("/crime-statistics/v1/datasets")
                .then()
                .statusCode(304)
                .header("ETag", "\"datasets\"");
        given().when()
                .head("/crime-statistics/v1/datasets")
                .then()
                .statusCode(200)
                .header("ETag", "\"datasets\"");
    }

    @Test
    void theTokenOfAPersonStaysAtTheGateway() {
        given().auth()
                .oauth2(Editor.token("editor"))
                .header("Accept-Language", "en")
                .header("Cookie", "a=b")
                .when()
                .get("/crime-statistics/v1/datasets")
                .then()
                .body("headers.authorization", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.accept-language", equalTo("en"))
                .body("headers.traceparent", org.hamcrest.Matchers.matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    void theGatewaySaysWhoMayReadAcrossOrigins() {
        given().header("Origin", "https://example.org")
                .when()
                .get("/crime-statistics/v1/datasets")
                .then()
                .header("Access-Control-Allow-Origin", not("http://only.me"))
                .header("Access-Control-Allow-Origin", org.hamcrest.Matchers.notNullValue())
                .header("Access-Control-Expose-Headers", containsString("Content-Disposition"));
    }

    @Test
    void whatAServiceDoesNotCompressNamesNoEncoding() {
        given().when().get("/crime-statistics/v1/datasets").then().header("Content-Encoding", nullValue());
    }

    @Test
    void aLargeAnswerIsStreamed() {
        assertThat(given().when()
                        .get("/logistics/v1/large")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .hasSizeGreaterThan(5_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void onlyReadsAreForwarded(String method) {
        given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .request(method, "/crime-statistics/v1/datasets")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .header("Allow", containsString("GET"));
    }

    @ParameterizedTest
    @CsvSource({"DOWN, UNREACHABLE", "HANG, TIMEOUT"})
    void aServiceThatDoesNotAnswerGivesAProblemThatNamesIt(Behaviour behaviour, String reason) {
        try (Relief relief = Neighbours.behave("traffic-enforcement", behaviour)) {
            given().when()
                    .get("/traffic-enforcement/v1/datasets")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("SERVICE_UNAVAILABLE"))
                    .body("errors[0].service", equalTo("traffic-enforcement"))
                    .body("errors[0].code", equalTo(reason));
        }
        given().when().get("/traffic-enforcement/v1/datasets").then().statusCode(200);
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole() {
        try (Relief relief = Neighbours.behave("logistics", Behaviour.STALL)) {
            assertThat(wholeAnswerOf("/logistics/v1/datasets")).isFalse();
        }
    }

    private static boolean wholeAnswerOf(String path) {
        try {
            given().when().get(path).asString();
            return true;
        } catch (Exception brokenOff) {
            return false;
        }
    }
}
