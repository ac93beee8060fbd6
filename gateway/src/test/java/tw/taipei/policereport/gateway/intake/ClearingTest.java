package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** What services have stored for a release that could not be completed is taken back. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ClearingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void everyServiceIsToldToForgetTheRevisionThatAnAbandonedReleaseBrought() {
        int before = Editor.publishes(Reports.ofYear(140));
        try (Relief relief = Neighbours.behave("logistics", Behaviour.CORRUPT)) {
            Editor.submits(Reports.ofYear(141)).then().statusCode(502);
        }
        long abandoned = before + 1L;
        await().atMost(PATIENCE).until(() -> Records.isCleared(abandoned));
        for (String service : List.of("crime-statistics", "traffic-enforcement", "community-safety", "logistics")) {
            assertThat(requests(service))
                    .contains(
                            "DELETE /" + service + "/internal/v1/releases/" + abandoned + "?report=2052-S1&revision=1");
        }
        Editor.submits(Reports.ofYear(141)).then().statusCode(201);
    }

    @Test
    void aServiceThatCannotForgetIsAskedAgain() {
        int before = Editor.publishes(Reports.ofYear(142));
        long abandoned = before + 1L;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.FAIL_TO_STORE)) {
            Editor.submits(Reports.ofYear(143)).then().statusCode(503);
            await().atMost(PATIENCE).until(() -> askedToForget(abandoned) > 0);
            assertThat(Records.isCleared(abandoned)).isFalse();
        }
        await().atMost(PATIENCE).until(() -> Records.isCleared(abandoned));
        assertThat(askedToForget(abandoned)).isGreaterThan(1);
    }

    @Test
    void whatAnotherReleaseBroughtIsNotNamed() {
        int before = Editor.publishes(Reports.ofYear(144));
        long abandoned = before + 1L;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.FAIL_TO_STORE)) {
            assertThat(withdraws("2055-S1").statusCode()).isEqualTo(503);
        }
        await().atMost(PATIENCE).until(() -> Records.isCleared(abandoned));
        assertThat(requests("logistics"))
                .contains("DELETE /logistics/internal/v1/releases/" + abandoned)
                .noneMatch(asked -> asked.startsWith("DELETE") && asked.contains("2055-S1"));
        given().when().get("/v1/reports/2055-S1").then().statusCode(200);
    }

    @Test
    void aFileThatNothingWasMadeOfIsDeletedAndOneThatHasJustComeIsNot() {
        String stray = "a".repeat(64);
        String young = "b".repeat(64);
        Records.strayFile(stray, 2);
        Records.strayFile(young, 0);
        await().atMost(PATIENCE).until(() -> !Records.holdsFile(stray));
        assertThat(Records.holdsFile(young)).isTrue();
    }

    private static long askedToForget(long release) {
        return requests("logistics").stream()
                .filter(asked -> asked.startsWith("DELETE") && asked.contains("/releases/" + release + "?"))
                .count();
    }

    private static List<String> requests(String service) {
        return Neighbours.seen(service).getList("requests", String.class);
    }

    private static Response withdraws(String report) {
        return given().auth()
                .oauth2(Editor.token("publisher"))
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\":\"a wrong table\"}")
                .post("/v1/reports/" + report + "/withdraw");
    }
}
