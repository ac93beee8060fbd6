package tw.taipei.policereport.gateway.access;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Forge;
import tw.taipei.policereport.gateway.world.KeySet;

/** Tokens in the form of Keycloak, checked with the key set that the provider serves. */
@QuarkusTest
@TestProfile(Production.class)
class ProviderTest {

    /** Of an editor. */
    static Forge token() {
        return new Forge()
                .header("kid", KeySet.KEY)
                .claim("iss", KeySet.ISSUER)
                .claim("azp", "police-report-cli")
                .claim("upn", null)
                .claim("preferred_username", "wang")
                .claim("groups", null)
                .claim("realm_access", Map.of("roles", List.of("offline_access", "editor")))
                .claim("scope", "openid profile");
    }

    private static ValidatableResponse submitting(Forge token) {
        return given().header(
                        "X-Forwarded-For",
                        "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + "::1")
                .header("Authorization", "Bearer " + token.token())
                .contentType("text/plain")
                .body("not a report")
                .when()
                .post("/v1/reports")
                .then();
    }

    @Test
    void a_role_of_the_realm_is_a_role_here() {
        submitting(token()).statusCode(422);
    }

    @Test
    void another_role_of_the_realm_is_not() {
        submitting(token().claim("realm_access", Map.of("roles", List.of("publisher", "admin"))))
                .statusCode(403);
        submitting(token().claim("realm_access", null)).statusCode(403);
        submitting(token().claim("realm_access", Map.of("roles", List.of()))).statusCode(403);
        submitting(token().claim("realm_access", null)
                        .claim("resource_access", Map.of("x", Map.of("roles", List.of("editor")))))
                .statusCode(403);
    }

    @Test
    void a_key_that_is_not_in_the_set_signs_nothing() {
        submitting(token().signed(Forge.rsa("SHA256withRSA", Forge.key("test.stranger-key"))))
                .statusCode(401);
        submitting(token().header("kid", "another")).statusCode(401);
    }

    @Test
    void the_launchers_issuer_is_nobody_there() {
        submitting(token().claim("iss", "police-report-people")).statusCode(401);
    }
}
