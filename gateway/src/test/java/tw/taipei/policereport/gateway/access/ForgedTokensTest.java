package tw.taipei.policereport.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.Forge;
import tw.taipei.policereport.gateway.world.GatewayWorld;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class ForgedTokensTest {

    /** Right as to who asks, and then the document is looked at. */
    private static final int PAST_THE_DOOR = 422;

    private static ValidatableResponse submitting(RequestSpecification request) {
        return request.contentType("text/plain")
                .body("not a report")
                .when()
                .post("/v1/reports")
                .then();
    }

    private static ValidatableResponse submitting(String token) {
        return submitting(given().header("Authorization", "Bearer " + token));
    }

    @Test
    void the_forge_makes_a_good_token_when_nothing_is_wrong() {
        submitting(new Forge().token()).statusCode(PAST_THE_DOOR);
        submitting(given().header("Authorization", "bearer " + new Forge().token()))
                .statusCode(PAST_THE_DOOR);
    }

    @TestFactory
    Stream<DynamicTest> no_forged_token_is_taken() {
        Map<String, String> tokens = ForgedTokens.all();
        assertThat(tokens).hasSizeGreaterThanOrEqualTo(40);
        return tokens.entrySet().stream()
                .map(forged -> DynamicTest.dynamicTest(forged.getKey(), () -> refused(submitting(forged.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> no_token_that_says_odd_things_is_taken_though_the_right_hand_signed_it() {
        return OddTokens.all().entrySet().stream()
                .map(odd -> DynamicTest.dynamicTest(odd.getKey(), () -> {
                    notAuthenticated(submitting(odd.getValue()));
                    notAuthenticated(given().header("Authorization", "Bearer " + odd.getValue())
                            .when()
                            .post("/v1/imports/1/publish")
                            .then());
                }));
    }

    private static void notAuthenticated(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("NOT_AUTHENTICATED"))
                .body("detail", equalTo("The token is not valid, has expired, or was not made for this service."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "王大明", "wang.ta-ming@police.example", "Wang Ta-ming", "Nguyễn", "𠮷野", "9f1c-42"})
    void people_are_called_as_they_are_called(String name) {
        submitting(new Forge().claim("upn", name).token()).statusCode(PAST_THE_DOOR);
        submitting(new Forge().claim("upn", null).claim("sub", name).token()).statusCode(PAST_THE_DOOR);
        submitting(new Forge().claim("upn", "w".repeat(128)).token()).statusCode(PAST_THE_DOOR);
    }

    @Test
    void clocks_may_differ_by_less_than_a_minute() {
        submitting(new Forge().time("iat", 40).token()).statusCode(PAST_THE_DOOR);
        submitting(new Forge().time("iat", -120).time("exp", -40).token()).statusCode(PAST_THE_DOOR);
        submitting(new Forge().time("iat", 0).time("exp", 43_200).token()).statusCode(PAST_THE_DOOR);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(oneOf(401, 403))
                .contentType("application/problem+json")
                .body("code", oneOf("NOT_AUTHENTICATED", "FORBIDDEN"))
                .body("detail", containsString("token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Token", "JWT", "DPoP", ""})
    void a_token_under_another_scheme_is_none(String scheme) {
        refused(submitting(given().header("Authorization", (scheme + " " + Editor.token("editor")).strip())));
    }

    @Test
    void a_token_anywhere_but_in_the_header_is_none() {
        refused(submitting(given().queryParam("access_token", Editor.token("editor"))));
        refused(submitting(given().cookie("Bearer", Editor.token("editor"))));
        refused(submitting(given().header("X-Authorization", "Bearer " + Editor.token("editor"))));
    }

    @Test
    void a_token_for_several_of_whom_we_are_one_is_good() {
        submitting(new Forge()
                        .claim("aud", java.util.List.of("account", "police-report"))
                        .token())
                .statusCode(PAST_THE_DOOR)
                .body("status", equalTo(PAST_THE_DOOR));
    }
}
