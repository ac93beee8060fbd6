package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class TokensTest {

    private static io.restassured.response.ValidatableResponse submitting(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("text/plain")
                .body(Reports.ofYear(150))
                .when()
                .post("/v1/reports")
                .then();
    }

    @ParameterizedTest
    @CsvSource({
        "test.stranger-key, police-report-people, police-report, 300",
        "test.people-key, somebody-else, police-report, 300",
        "test.people-key, police-report-people, police-report-services, 300",
        "test.people-key, police-report-people, police-report, -120"
    })
    void aTokenThatIsNotOursOrNotForUsIsRefused(String key, String issuer, String audience, int seconds) {
        submitting(Editor.token(key, issuer, audience, "editor", seconds))
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-token",
                "a.b.c",
                "eyJhbGciOiJub25lIn0.eyJpc3MiOiJwb2xpY2UtcmVwb3J0LXBlb3BsZSIsImF1ZCI6InBvbGljZS1yZXBvcnQiLCJncm91cHMiOlsiZWRpdG9yIl0sImV4cCI6NDEwMjQ0NDgwMH0."
            })
    void whatIsNoTokenIsRefused(String token) {
        submitting(token).statusCode(401).body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void aPublisherMayNotSubmitButMayLook() {
        submitting(Editor.token("publisher"))
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"))
                .body("detail", equalTo("The token lacks the role that this needs: editor."))
                .body("detail_zh", equalTo("此操作需要角色 editor，權杖沒有。"));
        given().auth()
                .oauth2(Editor.token("publisher"))
                .when()
                .get("/v1/imports/999999")
                .then()
                .statusCode(404)
                .body("code", equalTo("UNKNOWN_IMPORT"));
    }

    @Test
    void aRoleThatNobodyKnowsMayNothing() {
        submitting(Editor.token("intake")).statusCode(403);
        given().auth()
                .oauth2(Editor.token("reader"))
                .when()
                .get("/v1/imports/1")
                .then()
                .statusCode(403)
                .body("detail", equalTo("The token lacks the role that this needs: editor or publisher."))
                .body("detail_zh", equalTo("此操作需要角色 editor 或 publisher，權杖沒有。"));
    }

    @Test
    void aStaleTokenDoesNotStandInTheWayOfAnOpenPage() {
        Editor.publishes(Reports.first());
        given().header("Authorization", "Bearer stale")
                .when()
                .get("/v1/reports")
                .then()
                .statusCode(200);
    }
}
