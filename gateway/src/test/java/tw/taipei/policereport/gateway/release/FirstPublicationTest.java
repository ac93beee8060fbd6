package tw.taipei.policereport.gateway.release;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
@TestProfile(FirstPublicationTest.Untouched.class)
class FirstPublicationTest {

    /** A gateway of its own, with nothing in its database. */
    public static final class Untouched implements QuarkusTestProfile {}

    @Test
    void beforeTheFirstPublicationReadersAreToldSoAndManyEditorsAtOnceMakeOneFirstRelease() {
        given().when()
                .get("/v1/reports")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("code", equalTo("NOTHING_PUBLISHED"));
        given().when()
                .get("/v1/releases")
                .then()
                .statusCode(200)
                .body("data", empty())
                .body("current", nullValue());
        given().when()
                .get("/crime-statistics/v1/datasets")
                .then()
                .statusCode(200)
                .body("release", nullValue());

        List<Integer> answers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> Editor.submits(Reports.first()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allMatch(status -> List.of(200, 201, 409).contains(status));
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        given().when()
                .get("/v1/releases")
                .then()
                .body("current", equalTo(1))
                .body("epoch", equalTo(1))
                .body("data.release", equalTo(List.of(1)));
    }
}
