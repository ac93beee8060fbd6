package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** A reader who comes back sends a tag and gets what changed, which is nothing. */
interface CachingContract {

    String PINNED = "/v1/observations?release=1";

    @Test
    default void an_answer_has_a_strong_tag_and_whoever_has_it_gets_no_body() {
        String tag = Json.response(PINNED).header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        Response again = given().header("If-None-Match", tag).get(PINNED);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        given().header("If-None-Match", "\"another\", W/" + tag)
                .get(PINNED)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"another\"").get(PINNED).then().statusCode(200);
    }

    @Test
    default void a_client_that_offers_to_upgrade_is_answered_in_the_http_that_it_speaks() {
        given().header("Connection", "Upgrade, HTTP2-Settings")
                .header("Upgrade", "h2c")
                .header("HTTP2-Settings", "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA")
                .get(PINNED)
                .then()
                .statusCode(200)
                .header("Upgrade", equalTo(null));
    }

    @Test
    default void the_tag_is_that_of_the_question_however_it_is_spelt() {
        String tag = Json.response(PINNED + "&period=2023-S1&measure=").header("ETag");
        assertThat(tag).isNull();
        assertThat(Json.response(PINNED + "&period=112H1").header("ETag"))
                .isEqualTo(Json.response("/v1/observations?period=2023-S1&release=1")
                        .header("ETag"));
    }

    @Test
    default void release_language_and_format_have_tags_of_their_own() {
        assertThat(new String[] {
                    Json.response("/v1/observations?release=1").header("ETag"),
                    Json.response("/v1/observations?release=2").header("ETag"),
                    Json.response("/v1/observations?release=1&lang=en").header("ETag"),
                    Json.response("/v1/observations?release=1&format=csv").header("ETag"),
                    Json.response("/v1/observations?release=1&limit=5").header("ETag")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    default void a_named_release_never_changes_and_the_current_one_may() {
        Json.response(PINNED).then().header("Cache-Control", containsString("immutable"));
        Json.response("/v1/observations")
                .then()
                .header("Cache-Control", not(containsString("immutable")))
                .header("Cache-Control", containsString("no-cache"));
    }

    @Test
    default void every_answer_says_when_and_how_it_varies_and_where_more_is() {
        Json.response(PINNED + "&limit=1")
                .then()
                .header("Last-Modified", not(equalTo(null)))
                .header("Vary", allOf(containsString("Accept-Language"), containsString("Accept-Encoding")))
                .header("Link", containsString("rel=\"self\""))
                .header("Link", containsString("rel=\"next\""))
                .header("Link", containsString("rel=\"describedby\""))
                .header("Link", containsString("rel=\"license\""));
    }

    @Test
    default void a_date_will_do_for_who_has_no_tag() {
        String date = Json.response(PINNED).header("Last-Modified");
        given().header("If-Modified-Since", date).get(PINNED).then().statusCode(304);
        given().header("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT")
                .get(PINNED)
                .then()
                .statusCode(200);
    }

    @Test
    default void a_compressed_answer_says_the_same_and_has_its_own_tag() {
        RestAssuredConfig uncompressed = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        Response plain = given().config(uncompressed).get(PINNED);
        Response compressed = given().get(PINNED);
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.asString()).isEqualTo(plain.asString());
        assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        given().header("If-None-Match", compressed.header("ETag"))
                .get(PINNED)
                .then()
                .statusCode(304);
    }

    @Test
    default void an_answer_is_the_same_the_second_time() {
        String path = PINNED + "&sort=-line&limit=17";
        Response first = Json.response(path);
        Response second = Json.response(path);
        assertThat(second.asString()).isEqualTo(first.asString());
        for (String name : new String[] {"ETag", "Link", "Content-Type", "Cache-Control", "Vary", "Last-Modified"}) {
            assertThat(second.header(name)).isEqualTo(first.header(name));
        }
    }

    @Test
    default void the_head_of_an_answer_can_be_had_alone() {
        for (int i = 0; i < 2; i++) {
            Response head = given().head(PINNED + "&limit=9");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.header("ETag"))
                    .isEqualTo(Json.response(PINNED + "&limit=9").header("ETag"));
        }
    }
}
