package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.GatewayWorld;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AllowedMethodsTest {

    @Test
    void aBrowserIsToldWhatItMaySend() {
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .when()
                .options("/v1/reports")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("GET"));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /v1/reports, 'GET, HEAD, OPTIONS, POST'",
        "PUT, /v1/reports/2023-S1, 'GET, HEAD, OPTIONS'",
        "PUT, /v1/reports/2023-S1/, 'GET, HEAD, OPTIONS'",
        "GET, /v1/reports/2023-S1/withdraw, 'OPTIONS, POST'",
        "PATCH, /v1/catalog/datasets/crime-statistics/offences, 'GET, HEAD, OPTIONS'"
    })
    void aMethodThatIsNotTakenIsToldWhichAre(String method, String path, String allowed) {
        given().when().request(method, path).then().statusCode(405).header("Allow", equalTo(allowed));
    }
}
