package tw.taipei.policereport.gateway.history;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

/** A release says what it shows otherwise than the one before it. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ReleaseDifferencesTest {

    private static JsonPath release(int number) {
        return given().when()
                .get("/v1/releases/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String corrected(int rocYear) {
        return Reports.ofYear(rocYear).replace("查獲人數 266 253 +13", "查獲人數 267 253 +14");
    }

    /** What a publisher has decided. @return the release that came of it */
    private static int decides(String path) {
        Response moved = given().auth()
                .oauth2(Editor.token("publisher"))
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "a test"))
                .when()
                .post(path);
        assertThat(moved.statusCode()).as(moved.asString()).isBetween(200, 201);
        return moved.path("release");
    }

    @Test
    void aReportThatIsNewIsAddedWithAllItsNumbers() {
        int before = Editor.publishes(Reports.ofYear(130));
        JsonPath added = release(Editor.publishes(Reports.ofYear(131)));
        assertThat(added.getInt("previousRelease")).isEqualTo(before);
        assertThat(added.getList("changes.report")).containsExactly("2042-S1");
        assertThat(added.getString("changes[0].change")).isEqualTo("added");
        assertThat(added.getInt("changes[0].revision")).isEqualTo(1);
        assertThat(added.getString("changes[0].previousRevision")).isNull();
        assertThat(added.getInt("numbers.total.added")).isEqualTo(51);
        assertThat(added.getInt("numbers.byService.logistics.added")).isEqualTo(19);
        assertThat(added.getBoolean("numbers.complete")).isTrue();
        assertThat(added.getString("links.logistics"))
                .isEqualTo("/logistics/v1/changes?since=" + before + "&release=" + added.getInt("release"));
    }

    @Test
    void aCorrectionIsANewRevisionWithTheNumbersThatItCorrects() {
        Editor.publishes(Reports.ofYear(132));
        JsonPath second = release(Editor.publishes(corrected(132)));
        assertThat(second.getString("changes[0].change")).isEqualTo("corrected");
        assertThat(second.getInt("changes[0].revision")).isEqualTo(2);
        assertThat(second.getInt("changes[0].previousRevision")).isEqualTo(1);
        assertThat(second.getInt("numbers.total.corrected")).isEqualTo(1);
        assertThat(second.getInt("numbers.byService.crime-statistics.corrected"))
                .isEqualTo(1);
        assertThat(second.getInt("numbers.total.added")).isZero();
    }

    @Test
    void aWithdrawnReportAndARestoredOneAreNamed() {
        int first = Editor.publishes(Reports.ofYear(133));
        JsonPath without = release(decides("/v1/reports/2044-S1/withdraw"));
        assertThat(without.getString("changes[0].change")).isEqualTo("withdrawn");
        assertThat(without.getString("changes[0].revision")).isNull();
        assertThat(without.getInt("changes[0].previousRevision")).isEqualTo(1);
        assertThat(without.getInt("numbers.total.withdrawn")).isEqualTo(51);
        JsonPath again = release(decides("/v1/releases/" + first + "/restore"));
        assertThat(again.getString("changes[0].change")).isEqualTo("restored");
        assertThat(again.getInt("changes[0].revision")).isEqualTo(1);
    }

    @Test
    void theListOfReleasesSaysTheSameOfEachButTheCounts() {
        int number = Editor.publishes(Reports.ofYear(134));
        given().when()
                .get("/v1/releases")
                .then()
                .statusCode(200)
                .rootPath("data.find { it.release == " + number + " }")
                .body("changes.report", contains("2045-S1"))
                .body("changes.change", contains("added"))
                .body("numbers", nullValue())
                .noRootPath()
                .body("data.find { it.release == 1 }.previousRelease", nullValue());
    }

    @Test
    void whatAServiceThatIsAwayWouldCountIsAGap() {
        int number = Editor.publishes(Reports.ofYear(135));
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            given().when()
                    .get("/v1/releases/" + number)
                    .then()
                    .statusCode(200)
                    .body("numbers.complete", equalTo(false))
                    .body("numbers.gaps.service", hasItem("logistics"))
                    .body("numbers.total.added", equalTo(51 - 19));
        }
        assertThat(release(number).getInt("numbers.total.added")).isEqualTo(51);
        try (Relief relief = Neighbours.behave("logistics", Behaviour.DOWN)) {
            assertThat(release(number).getInt("numbers.total.added")).isEqualTo(51);
        }
    }
}
