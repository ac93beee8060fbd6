package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class FailingServicesTest {

    @ParameterizedTest
    @CsvSource({
        "DOWN, 503, SERVICE_UNAVAILABLE, UNREACHABLE",
        "HANG, 503, SERVICE_UNAVAILABLE, TIMEOUT",
        "STALL, 503, SERVICE_UNAVAILABLE, TIMEOUT",
        "FAIL, 503, SERVICE_UNAVAILABLE, FAILED",
        "FAIL_TO_STORE, 503, SERVICE_UNAVAILABLE, FAILED",
        "CORRUPT, 502, SERVICE_DISAGREES, SERVICE_DISAGREES"
    })
    void aServiceThatFailsStopsThePublicationAndIsNamed(Behaviour behaviour, int status, String code, String reason) {
        int year = 80 + behaviour.ordinal();
        String report = 1911 + year + "-S1";
        String current = given().when().get("/v1/releases").path("current") + "";
        try (Relief relief = Neighbours.behave("logistics", behaviour)) {
            Editor.submits(Reports.ofYear(year))
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("code", equalTo(code))
                    .body("errors[0].service", equalTo("logistics"))
                    .body("errors[0].code", equalTo(reason));
        }
        assertThat(given().when().get("/v1/releases").path("current") + "").isEqualTo(current);
        Editor.submits(Reports.ofYear(year)).then().statusCode(201).body("report", equalTo(report));
    }

    @Test
    void everyServiceThatFailsIsNamed() {
        try (Relief one = Neighbours.behave("logistics", Behaviour.DOWN);
                Relief other = Neighbours.behave("crime-statistics", Behaviour.FAIL)) {
            Editor.submits(Reports.ofYear(79))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("errors.service", hasItems("logistics", "crime-statistics"));
        }
    }

    @Test
    void aReleaseThatCouldNotBeCompletedIsAbandonedAndNeverVisible() {
        try (Relief relief = Neighbours.behave("logistics", Behaviour.CORRUPT)) {
            Editor.submits(Reports.ofYear(78))
                    .then()
                    .statusCode(502)
                    .body("errors[0].expected", containsString("19 rows"))
                    .body("errors[0].found", containsString("0000"));
        }
        int next = Editor.publishes(Reports.ofYear(77));
        given().auth()
                .oauth2(Editor.token("publisher"))
                .when()
                .get("/v1/imports/" + (next - 1))
                .then()
                .statusCode(200)
                .body("state", equalTo("ABANDONED"))
                .body("release", equalTo(null))
                .body("report", equalTo("1989-S1"));
        given().when().get("/v1/releases/" + (next - 1)).then().statusCode(404);
        given().when()
                .get("/v1/reports?release=" + (next - 1))
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_RELEASE"))
                .body("errors[0].allowed", hasItem(String.valueOf(next)));
    }
}
