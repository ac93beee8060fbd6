package tw.taipei.policereport.gateway.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@TestProfile(Production.class)
class RateLimitTest {

    private static ValidatableResponse asking(String client) {
        return asking(client, "/v1/releases");
    }

    private static ValidatableResponse asking(String client, String path) {
        return given().header("X-Forwarded-For", client).when().get(path).then();
    }

    private static void spend(String client) {
        for (int left = Production.REQUESTS - 1; left >= 0; left--) {
            asking(client)
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=5;w=3600")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=[1-9][0-9]*"));
        }
    }

    @Test
    void who_has_spent_its_requests_is_told_when_to_come_back() {
        spend("192.0.2.1");

        asking("192.0.2.1")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .header("RateLimit", containsString("r=0"))
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("detail", containsString("At most 5 requests in 3600 seconds"));
    }

    @Test
    void an_answer_that_is_repeated_is_counted_like_any_other() {
        publish();
        for (String path : List.of("/v1/reports?lang=en", "/v1/reports?lang=en&release=1")) {
            String client = "2001:db8:" + Integer.toHexString(0x1000 + path.length()) + "::1";
            for (int left = Production.REQUESTS - 1; left >= 0; left--) {
                asking(client, path).statusCode(200).header("RateLimit", containsString("r=" + left + ";"));
            }
            asking(client, path).statusCode(429).body("code", equalTo("TOO_MANY_REQUESTS"));
        }
    }

    private static void publish() {
        given().header("X-Forwarded-For", "192.0.2.6")
                .header("Authorization", "Bearer " + ProviderTest.token().token())
                .contentType("text/plain; charset=UTF-8")
                .body(Reports.first().getBytes(StandardCharsets.UTF_8))
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(201);
    }

    @Test
    void one_client_does_not_spend_the_requests_of_another() {
        spend("192.0.2.2");

        asking("192.0.2.3").statusCode(200);
    }

    @Test
    void the_addresses_of_one_ipv6_network_are_one_client() {
        spend("2001:db8::1");

        asking("2001:db8::ffff:1").statusCode(429);
        asking("2001:db8:0:1::1").statusCode(200);
    }

    @Test
    void a_page_of_another_origin_may_read_the_refusal() {
        spend("192.0.2.4");

        given().header("X-Forwarded-For", "192.0.2.4")
                .header("Origin", "https://example.org")
                .when()
                .get("/v1/releases")
                .then()
                .statusCode(429)
                .header("Access-Control-Allow-Origin", "https://example.org")
                .header("Access-Control-Expose-Headers", containsString("RateLimit"));
    }

    @Test
    void who_asks_how_the_gateway_is_is_not_counted() {
        spend("192.0.2.5");

        given().header("X-Forwarded-For", "192.0.2.5")
                .when()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .header("RateLimit", nullValue());
    }
}
