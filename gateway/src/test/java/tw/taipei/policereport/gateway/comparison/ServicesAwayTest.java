package tw.taipei.policereport.gateway.comparison;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
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
class ServicesAwayTest {

    private static final List<String> SERVICES =
            List.of("community-safety", "crime-statistics", "logistics", "traffic-enforcement");

    private static int nextYear = 60;

    /** A report that nobody has read yet. @return its place */
    private static synchronized String unread() {
        int year = --nextYear;
        Editor.publishes(Reports.ofYear(year));
        return "/v1/reports/" + (1911 + year) + "-S1";
    }

    private static ValidatableResponse get(String path) {
        return given().when().get(path).then();
    }

    @ParameterizedTest
    @CsvSource({"DOWN, UNREACHABLE", "HANG, TIMEOUT", "STALL, TIMEOUT", "FAIL, FAILED", "WRONG_RELEASE, NOT_UNDERSTOOD"
    })
    void rowsOfAServiceThatIsAwayAreAGapAndNotSilentlyMissing(Behaviour behaviour, String reason) {
        String report = unread();
        try (Relief relief = Neighbours.behave("logistics", behaviour)) {
            get(report + "/comparison?limit=1000")
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("complete", equalTo(false))
                    .body("gaps", hasSize(1))
                    .body("gaps[0].service", equalTo("logistics"))
                    .body("gaps[0].reason", equalTo(reason))
                    .body("gaps[0].since", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                    .body("data.service", not(hasItem("logistics")))
                    .body("page.total", equalTo(51 - 19));
        }
        get(report + "/comparison?limit=1000").body("complete", equalTo(true)).body("page.total", equalTo(51));
    }

    @Test
    void aServiceThatHasNotHeardOfAReleaseIsToldBeforeItIsRead() {
        String report;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DEAF)) {
            report = unread();
            get(report + "/comparison").body("complete", equalTo(false)).body("gaps.service", hasItem("logistics"));
        }
        get(report + "/comparison?limit=1000").body("complete", equalTo(true)).body("page.total", equalTo(51));
    }

    @Test
    void aServiceThatHasNotHeardOfAReleaseIsToldBeforeItIsForwardedTo() {
        int release;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DEAF)) {
            unread();
            release = get("/v1/pointer").extract().path("release");
            get("/logistics/v1/comparisons?release=" + release)
                    .statusCode(503)
                    .body("code", equalTo("RELEASE_NOT_HERE"));
        }
        get("/logistics/v1/comparisons?release=" + release).statusCode(200).body("release", equalTo(release));
    }

    @Test
    void aReaderWhoWantsAllOrNothingGetsNothing() {
        String report = unread();
        try (Relief relief = Neighbours.behave("crime-statistics", Behaviour.DOWN)) {
            get(report + "/comparison?strict=true")
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("INCOMPLETE"))
                    .body("errors[0].service", equalTo("crime-statistics"))
                    .body("errors[0].code", equalTo("UNREACHABLE"));
        }
        get(report + "/comparison?strict=true").statusCode(200);
    }

    @Test
    void aFileIsWholeOrThereIsNone() {
        String report = unread();
        try (Relief relief = Neighbours.behave("crime-statistics", Behaviour.DOWN)) {
            for (String format : List.of("csv", "ndjson", "xlsx")) {
                get(report + "/comparison?format=" + format)
                        .statusCode(503)
                        .contentType("application/problem+json")
                        .body("code", equalTo("INCOMPLETE"));
            }
        }
        get(report + "/comparison?format=csv").statusCode(200);
    }

    @Test
    void whatWasReadBeforeStaysWholeWithAllServicesDown() {
        String report = unread();
        String whole =
                get(report + "/comparison?limit=1000").statusCode(200).extract().asString();
        List<Relief> reliefs = new ArrayList<>();
        SERVICES.forEach(service -> reliefs.add(Neighbours.behave(service, Behaviour.DOWN)));
        try {
            assertThat(get(report + "/comparison?limit=1000")
                            .statusCode(200)
                            .extract()
                            .asString())
                    .isEqualTo(whole);
            get(report + "/comparison?chapter=壹、九")
                    .statusCode(200)
                    .body("complete", equalTo(true))
                    .body("gaps", empty())
                    .body("page.total", equalTo(2));
            get(report + "/comparison/summary").body("complete", equalTo(true)).body("total.comparisons", equalTo(51));
            get(report + "/verification").body("complete", equalTo(false)).body("gaps.service", equalTo(SERVICES));
        } finally {
            reliefs.forEach(Relief::close);
        }
    }

    @Test
    void aMeasureOfAServiceThatIsAwayIsNotCalledUnknown() {
        String report = unread();
        try (Relief relief = Neighbours.behave("traffic-enforcement", Behaviour.DOWN)) {
            get(report + "/comparison?measure=row-264")
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("data", empty());
        }
        get(report + "/comparison?measure=row-264").body("data", hasSize(1));
    }

    @Test
    void theGatewayIsReadyWithoutItsServices() {
        List<Relief> reliefs = new ArrayList<>();
        SERVICES.forEach(service -> reliefs.add(Neighbours.behave(service, Behaviour.DOWN)));
        try {
            get("/q/health/ready").statusCode(200).body("status", equalTo("UP"));
            get("/q/health/live").statusCode(200).body("status", equalTo("UP")).body("checks", empty());
        } finally {
            reliefs.forEach(Relief::close);
        }
    }
}
