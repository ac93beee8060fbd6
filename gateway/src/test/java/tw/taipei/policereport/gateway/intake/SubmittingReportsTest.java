package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class SubmittingReportsTest {

    @Test
    void aNewReportIsPublishedAndVisible() {
        Response submitted = Editor.submits(Reports.ofYear(100));
        submitted
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/imports/"))
                .body("state", equalTo("PUBLISHED"))
                .body("report", equalTo("2011-S1"))
                .body("revision", equalTo(1))
                .body("actor", equalTo("wang"))
                .body("parts", hasSize(4));
        int release = submitted.path("release");
        given().when()
                .get("/v1/reports/2011-S1")
                .then()
                .statusCode(200)
                .body("release", equalTo(release))
                .body("revision", equalTo(1));
    }
}
