package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;

/** What was asked before is answered sooner, and in no other way. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RepeatedReadsTest {

    /** Made, then found by what it means, then found as it is spelled. */
    private static final int TIMES = 4;

    private static final String PATH = "/v1/reports/2023-S1/comparison?limit=3&lang=en";

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        Editor.publishes(Reports.first());
        release = given().get("/v1/pointer").path("release");
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "&release=NOW", PATH + "&format=csv", "/v1/reports"})
    void it_is_the_same_answer_each_time(String spelling) {
        String path = spelling.replace("NOW", Integer.toString(release));
        Response first = given().header("Accept-Encoding", "identity").get(path);
        assertThat(first.statusCode()).isEqualTo(200);
        for (int i = 0; i < TIMES; i++) {
            Response again = given().header("Accept-Encoding", "identity").get(path);
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(names(again)).containsAll(names(first));
            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
            assertThat(again.header("Link")).isEqualTo(first.header("Link"));
            assertThat(again.header("Content-Type")).isEqualToIgnoringCase(first.header("Content-Type"));
        }
    }

    private static Set<String> names(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Test
    void who_holds_it_gets_no_body() {
        for (int i = 0; i < TIMES; i++) {
            String tag = given().get(PATH).header("ETag");
            given().header("If-None-Match", tag)
                    .get(PATH)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
    }

    @Test
    void a_page_of_another_origin_may_read_it() {
        for (int i = 0; i < TIMES; i++) {
            given().get(PATH).then().statusCode(200).header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", "https://example.org")
                    .get(PATH)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", "https://example.org")
                    .body("release", equalTo(release));
        }
    }

    @Test
    void it_is_that_of_the_next_release_from_the_moment_of_its_publication() {
        for (int revision = 1; revision <= 3; revision++) {
            for (int i = 0; i < TIMES; i++) {
                given().get(PATH).then().statusCode(200).body("release", equalTo(release));
            }
            int before = release;
            release = Editor.publishes(Reports.first() + " \n".repeat(50 + revision));
            assertThat(release).isGreaterThan(before);
        }
    }
}
