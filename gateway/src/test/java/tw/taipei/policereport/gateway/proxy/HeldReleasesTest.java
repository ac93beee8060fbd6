package tw.taipei.policereport.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** A reader who keeps a copy names the release that the copy is. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class HeldReleasesTest {

    private int release;

    @BeforeEach
    void somethingIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"changes?since", "observations?updatedAfter"})
    void oneThatWasNeverPublishedIsUnknownLikeAnyOther(String question) {
        String name = question.substring(question.indexOf('?') + 1);
        given().when()
                .get("/logistics/v1/" + question + "=99999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("UNKNOWN_RELEASE"))
                .body("detail", containsString("99999"))
                .body("errors[0].in", equalTo("query"))
                .body("errors[0].name", equalTo(name))
                .body("errors[0].value", equalTo("99999"))
                .body("errors[0].allowed", hasItem(Integer.toString(release)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2023-10-01T00:00:00Z", "yesterday"})
    void whatIsNoReleaseIsForTheServiceToUnderstand(String held) {
        for (String given : new String[] {held, Integer.toString(release)}) {
            given().when().get("/logistics/v1/datasets?since=" + given).then().statusCode(200);
        }
    }
}
