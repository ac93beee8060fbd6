package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static tw.taipei.policereport.gateway.world.Publisher.current;
import static tw.taipei.policereport.gateway.world.Publisher.epoch;
import static tw.taipei.policereport.gateway.world.Publisher.moves;
import static tw.taipei.policereport.gateway.world.Publisher.restores;
import static tw.taipei.policereport.gateway.world.Publisher.withdraws;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

/** The pointer stays where it is unless somebody who may move it, and has seen where it is, says why. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
@TestProfile(MovingThePointerTest.OfItsOwn.class)
class RefusedMovesTest {

    @Test
    void whoeverHasNotSeenTheCurrentStateOfThePointerMovesNothing() {
        int first = Editor.publishes(Reports.ofYear(127));
        String stale = epoch();
        Editor.publishes(Reports.ofYear(126));
        String before = current();
        String restore = "/v1/releases/" + first + "/restore";
        moves("publisher", restore, stale).then().statusCode(412).body("code", equalTo("POINTER_MOVED"));
        moves("publisher", restore, "W/" + epoch()).then().statusCode(412);
        moves("publisher", restore, epoch().replaceFirst("\"", "\"0")).then().statusCode(412);
        moves("publisher", restore, null)
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"))
                .body("errors[0].name", equalTo("If-Match"));
        moves("publisher", "/v1/reports/2038-S1/withdraw", stale).then().statusCode(412);
        assertThat(current()).isEqualTo(before);
        moves("publisher", restore, "*").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/releases/1/restore", "/v1/reports/2023-S1/withdraw"})
    void onlyPublishersMoveThePointerAndTheyMustSayWhy(String path) {
        Editor.publishes(Reports.ofYear(112));
        String before = current();
        given().contentType("application/json")
                .body("{}")
                .when()
                .post(path)
                .then()
                .statusCode(401);
        moves("editor", path, "*").then().statusCode(403);
        given().auth()
                .oauth2(Editor.token("publisher"))
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\":\"\"}")
                .when()
                .post(path)
                .then()
                .statusCode(400)
                .body("errors[0].name", equalTo("reason"));
        given().auth()
                .oauth2(Editor.token("publisher"))
                .contentType("text/plain")
                .body("because")
                .when()
                .post(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"));
        assertThat(current()).isEqualTo(before);
    }

    /** As JSON writes them: a NUL, a bell, half of a pair, a space without width, figures alone, words and something behind them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":\"a\\u0000b\"}",
                "{\"reason\":\"a\\u0007b\"}",
                "{\"reason\":\"a\\ud800b\"}",
                "{\"reason\":\"\\u200b\"}",
                "{\"reason\":\"12-34\"}",
                "{\"reason\":\"checked\"} and more"
            })
    void aReasonIsInWordsThatCanBeKept(String body) {
        Editor.publishes(Reports.ofYear(123));
        String before = current();
        given().auth()
                .oauth2(Editor.token("publisher"))
                .contentType("application/json")
                .header("If-Match", epoch())
                .body(body)
                .when()
                .post("/v1/reports/2034-S1/withdraw")
                .then()
                .statusCode(400);
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void whatIsShownAlreadyOrWasNeverThereCannotBeMovedTo() {
        int shown = Editor.publishes(Reports.ofYear(125));
        int now = Integer.parseInt(current());
        restores(now).then().statusCode(409).body("code", equalTo("NOTHING_CHANGES"));
        restores(4711)
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_RELEASE"))
                .body("errors[0].allowed", hasItems(String.valueOf(shown), String.valueOf(now)));
        withdraws("1066-S1").then().statusCode(404).body("code", equalTo("UNKNOWN_REPORT"));
    }

    @Test
    void aServiceThatFailsLeavesThePointerWhereItIs() {
        Editor.publishes(Reports.ofYear(124));
        String before = current();
        try (Relief relief = Neighbours.behave("logistics", Behaviour.FAIL_TO_STORE)) {
            withdraws("2035-S1").then().statusCode(503).body("errors[0].service", equalTo("logistics"));
        }
        assertThat(current()).isEqualTo(before);
        given().when().get("/v1/reports/2035-S1").then().statusCode(200);
        withdraws("2035-S1").then().statusCode(201);
    }
}
