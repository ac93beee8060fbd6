package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What was stored for a release that the gateway has given up is deleted, and nothing else ever is. */
interface ClearingContract {

    String service();

    private static Response clear(String release) {
        return Publication.gateway().delete("/internal/v1/releases/" + release);
    }

    private static long rowsStored(long release, int revision) {
        return Json.parse(Publication.stage(
                                release, Publication.order(FirstReport.ID, revision, 1, FirstReport.corrected()))
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .path("rows")
                .asLong();
    }

    @Test
    default void everything_that_was_stored_for_a_release_that_nobody_has_seen_is_deleted_once() {
        long stored = rowsStored(81, 81);
        String release = "81?report=" + FirstReport.ID + "&revision=81";
        // With the row of the manifest.
        clear(release).then().statusCode(200).body("rows", equalTo((int) stored + 1));
        clear(release).then().statusCode(200).body("rows", equalTo(0));
    }

    @Test
    default void a_writer_that_comes_late_is_refused_and_leaves_nothing() {
        rowsStored(82, 82);
        String release = "82?report=" + FirstReport.ID + "&revision=82";
        clear(release).then().statusCode(200);
        Publication.stage(82, Publication.order(FirstReport.ID, 82, 1, FirstReport.corrected()))
                .then()
                .statusCode(409)
                .body("detail", containsString("given up"));
        clear(release).then().statusCode(200).body("rows", equalTo(0));
    }

    @Test
    default void series_of_a_release_that_was_given_up_are_deleted_and_not_stored_again() {
        String csv = SeriesRows.ofFirstReport(service()).first(2).text();
        SeriesRows.store("0-late", 1, 1, csv).then().statusCode(200);
        clear("83?report=0-late&revision=1").then().statusCode(200).body("rows", equalTo(2));
        SeriesRows.store("0-late", 1, 1, csv).then().statusCode(409).body("detail", containsString("given up"));
        clear("83?report=0-late&revision=1").then().statusCode(200).body("rows", equalTo(0));
    }

    @Test
    default void a_release_that_readers_have_seen_stays() {
        JsonNode before = Json.get("/v1/observations?release=3&limit=1000");
        for (String release : new String[] {"3", "3?report=" + FirstReport.ID + "&revision=2"}) {
            clear(release).then().statusCode(409).body("detail", containsString("has been shown"));
        }
        assertThat(Json.get("/v1/observations?release=3&limit=1000")).isEqualTo(before);
    }

    @Test
    default void a_revision_that_another_release_has_stays() {
        Publication.stage(84, Publication.order(FirstReport.ID, 1, 1, null))
                .then()
                .statusCode(200);
        JsonNode before = Json.get("/v1/observations?release=1&limit=1000");
        clear("84?report=" + FirstReport.ID + "&revision=1")
                .then()
                .statusCode(409)
                .body("detail", containsString("another release"));
        clear("84").then().statusCode(200).body("rows", equalTo(1));
        assertThat(Json.get("/v1/observations?release=1&limit=1000")).isEqualTo(before);
    }

    @Test
    default void nobody_but_the_gateway_clears() {
        given().delete("/internal/v1/releases/85").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.gateway().token("editor", "police-report-services"))
                .delete("/internal/v1/releases/85")
                .then()
                .statusCode(403);
    }
}
