package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The internal interface: only the gateway may use it, and every order of it can be repeated. */
interface IntakeContract {

    String service();

    @Test
    default void a_reading_stores_nothing_and_says_what_it_would_store() {
        JsonNode reading = Json.parse(Publication.read(Publication.gateway(), FirstReport.text())
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(reading.path("service").asText()).isEqualTo(service());
        assertThat(reading.path("rows").asInt()).isPositive();
        assertThat(reading.path("digest").asText()).matches("[0-9a-f]{64}");
        assertThat(reading.path("claims")).isNotEmpty();
        assertThat(reading.path("datasets")).isNotEmpty().allSatisfy(dataset -> assertThat(dataset.asText())
                .startsWith(service() + ":"));
    }

    @Test
    default void a_reading_finds_nothing_blocking_in_the_first_report() {
        JsonNode reading = Json.parse(
                Publication.read(Publication.gateway(), FirstReport.text()).asString());
        assertThat(Json.elements(reading.path("findings")))
                .filteredOn(finding -> finding.path("severity").asText().equals("BLOCKING"))
                .isEmpty();
    }

    @Test
    default void what_is_stored_is_what_was_read() {
        JsonNode reading = Json.parse(
                Publication.read(FirstReport.text(), FirstReport.annotations()).asString());
        JsonNode seal = Json.parse(stageAgain(Publication.RELEASE).asString());
        assertThat(seal.path("rows")).isEqualTo(reading.path("rows"));
        assertThat(seal.path("digest")).isEqualTo(reading.path("digest"));
    }

    @Test
    default void staging_again_changes_nothing() {
        String first =
                stageAgain(Publication.RELEASE).then().statusCode(200).extract().asString();
        String second =
                stageAgain(Publication.RELEASE).then().statusCode(200).extract().asString();
        assertThat(second).isEqualTo(first);
    }

    private static Response stageAgain(long release) {
        return Publication.stage(release, Publication.order(FirstReport.ID, 1, 1, FirstReport.text()));
    }

    @Test
    default void a_release_may_rearrange_what_is_stored_and_is_seen_when_it_has_been_declared() {
        Publication.stage(11, Publication.order(FirstReport.ID, 1, 1, null))
                .then()
                .statusCode(200);
        Json.response("/v1/observations?release=11").then().statusCode(503).body("code", equalTo("RELEASE_NOT_HERE"));
        Publication.showBriefly(11, 20);
        JsonNode rearranged = Json.get("/v1/observations?release=11&limit=1000");
        assertThat(rearranged.path("data"))
                .isEqualTo(Json.get("/v1/observations?release=1&limit=1000").path("data"));
    }

    @Test
    default void a_writer_with_an_older_fence_is_refused() {
        Publication.stage(12, Publication.order(FirstReport.ID, 1, 1, null))
                .then()
                .statusCode(200);
        Publication.stage(13, Publication.order(FirstReport.ID, 1, 0, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("STALE_FENCE"));
        Json.response("/v1/observations?release=13").then().statusCode(503);
    }

    @Test
    default void a_revision_is_never_stored_with_other_numbers() {
        String another = FirstReport.text().lines().limit(20).reduce("", (text, line) -> text + line + "\n");
        Publication.stage(14, Publication.order(FirstReport.ID, 1, 1, another))
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
        Json.response("/v1/observations?release=14").then().statusCode(503);
    }

    @Test
    default void a_sealed_release_never_shows_another_manifest() {
        Publication.stage(Publication.RELEASE, Publication.order(Publication.NEXT_REPORT, 1, 1, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
    }

    @Test
    default void a_text_is_not_stored_as_another_report() {
        Publication.stage(15, Publication.order("2023-S2", 1, 1, FirstReport.text()))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNREADABLE_REPORT"));
    }

    @Test
    default void only_a_release_that_is_here_becomes_current() {
        Publication.declareCurrent(99, 1).then().statusCode(503).body("code", equalTo("RELEASE_NOT_HERE"));
        Publication.declareCurrent(Publication.RELEASE, 1).then().statusCode(204);
        Publication.declareCurrent(Publication.LATER_RELEASE, 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
    }

    @Test
    default void readers_who_name_no_release_get_the_one_of_the_highest_epoch() {
        Publication.stage(16, Publication.order(FirstReport.ID, 1, 1, null))
                .then()
                .statusCode(200);
        Publication.declareCurrent(16, 110).then().statusCode(204);
        Publication.declareCurrent(Publication.RELEASE, 109).then().statusCode(204);
        assertThat(Json.get("/v1/datasets").path("release").asLong()).isEqualTo(16);
        Publication.declareCurrent(Publication.RELEASE, 111).then().statusCode(204);
        assertThat(Json.get("/v1/datasets").path("release").asLong()).isEqualTo(Publication.RELEASE);
    }

    @Test
    default void nobody_but_the_gateway_may_use_it() {
        assertThat(attempts(given())).containsOnly(401);
        String good = TestTokens.gateway().signed(ForgedTokens.claims("gateway"));
        Publication.read(given().auth().oauth2(good), " ").then().statusCode(422);
        ForgedTokens.all()
                .forEach((fault, token) -> assertThat(attempts(given().auth().oauth2(token)))
                        .as(fault)
                        .containsOnly(401));
        assertThat(attempts(given().auth().oauth2(TestTokens.gateway().token("editor", "police-report-services"))))
                .containsOnly(403);
        assertThat(attempts(given().auth().oauth2(TestTokens.gateway().but(claims -> claims.remove("groups")))))
                .containsOnly(403);
    }

    private static List<Integer> attempts(RequestSpecification sender) {
        Map<String, Object> order = Publication.order(FirstReport.ID, 1, 1, null);
        return Stream.of(
                        Publication.read(sender, "text"),
                        sender.contentType("application/json").body(order).put("/internal/v1/releases/1"),
                        sender.contentType("application/json").body(order).put("/internal/v1/current"))
                .map(Response::statusCode)
                .toList();
    }
}
