package tw.taipei.policereport.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.GatewayWorld;

/** A service that has just started writes its document more slowly than a reader of numbers waits. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
@TestProfile(PatientDocumentsTest.ImpatientReaders.class)
class PatientDocumentsTest {

    public static final class ImpatientReaders implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("police-report.timeouts.read", "1ms");
        }
    }

    @Test
    void theFirstJoinedDocumentHasThePathsOfServicesThatReadersDoNotWaitFor() {
        given().when()
                .get("/openapi")
                .then()
                .statusCode(200)
                .body("x-gaps", empty())
                .body("paths", hasKey("/crime-statistics/v1/datasets"))
                .body("paths", hasKey("/traffic-enforcement/v1/datasets"))
                .body("paths", hasKey("/community-safety/v1/datasets"))
                .body("paths", hasKey("/logistics/v1/datasets"));
    }
}
