package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ResumptionTest {

    @Test
    void aReleaseWhoseGatewayDiedWhileStagingIsFinishedByAnother() {
        long orphan = Records.orphan(Reports.ofYear(70), "1981-S1", Editor.publishes(Reports.ofYear(112)));
        await().atMost(Duration.ofSeconds(60)).until(() -> state(orphan).equals("PUBLISHED"));
        assertThat(given().when().get("/v1/reports/1981-S1").statusCode()).isEqualTo(200);
    }

    @Test
    void anOrphanWaitsForAServiceThatIsAwayAndIsPublishedWhenItIsBack() {
        int published = Editor.publishes(Reports.ofYear(112));
        long orphan;
        try (Relief relief = Neighbours.behave("traffic-enforcement", Behaviour.DOWN)) {
            orphan = Records.orphan(Reports.ofYear(69), "1980-S1", published);
            await().atMost(Duration.ofSeconds(60)).until(() -> Records.fence(orphan) > 0);
            assertThat(state(orphan)).isEqualTo("STAGING");
        }
        Records.expireLease(orphan);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(orphan).equals("PUBLISHED"));
    }

    @Test
    void aDriverThatWasReplacedDoesNotSayThatNothingIsPublished() {
        Editor.publishes(Reports.ofYear(112));
        long before = Records.newest();
        CompletableFuture<Response> editor;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG_WHEN_STORING)) {
            editor = CompletableFuture.supplyAsync(() -> Editor.submits(Reports.ofYear(65)));
            await().atMost(Duration.ofSeconds(30)).until(() -> Records.newest() > before);
            long fence = Records.fence(before + 1);
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                Records.expireLease(before + 1);
                return Records.fence(before + 1) > fence;
            });
        }
        Response answer = editor.join();
        assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
        if (answer.statusCode() == 409) {
            assertThat(answer.<String>path("code")).isEqualTo("IMPORT_IN_PROGRESS");
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> state(before + 1).equals("PUBLISHED"));
    }

    @Test
    void anOrphanOfAnOlderPointerIsAbandoned() {
        Editor.publishes(Reports.ofYear(112));
        long orphan = Records.orphan(Reports.ofYear(68), "1979-S1", null);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(orphan).equals("ABANDONED"));
        assertThat(given().when().get("/v1/reports/1979-S1").statusCode()).isEqualTo(404);
    }

    @Test
    void theLogOfThePointerIsAnUnbrokenChainOfEpochs() {
        Editor.publishes(Reports.ofYear(67));
        Editor.publishes(Reports.ofYear(66));
        var releases = given().when().get("/v1/releases").then().extract().jsonPath();
        List<Integer> epochs = releases.getList("log.epoch");
        assertThat(epochs).isSorted().doesNotHaveDuplicates();
        assertThat(releases.getBoolean("logUnbroken")).isTrue();
        assertThat(releases.getInt("epoch")).isEqualTo(epochs.get(epochs.size() - 1));
    }

    private static String state(long number) {
        return given().auth()
                .oauth2(Editor.token("editor"))
                .when()
                .get("/v1/imports/" + number)
                .path("state");
    }
}
