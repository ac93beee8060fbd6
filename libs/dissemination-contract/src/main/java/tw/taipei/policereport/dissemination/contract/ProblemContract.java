package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong is said in one form, in both languages, with what would have been right. */
interface ProblemContract {

    private static JsonNode dataset() {
        return Json.rows("/v1/datasets?release=1").get(0);
    }

    private static Response isProblem(Response response, int status, String code) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-store")
                .body("type", startsWith("urn:police-report:problem:"))
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .header("Content-Language", equalTo("en, zh-TW"))
                .body("title", not(equalTo(null)))
                .body("title_zh", matchesPattern(".*\\p{IsHan}.*"))
                .body("detail", not(equalTo(null)))
                .body("detail_zh", matchesPattern("(?s).*\\p{IsHan}.*"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        return response;
    }

    @Test
    default void an_unknown_dataset_is_not_found_and_the_nearest_is_named() {
        String known = dataset().path("id").asText();
        isProblem(Json.response("/v1/datasets/" + known + "x?release=1"), 404, "UNKNOWN_DATASET")
                .then()
                .body("errors[0].in", equalTo("path"))
                .body("errors[0].value", equalTo(known + "x"))
                .body("errors[0].allowed", hasItem(known))
                .body("errors[0].didYouMean", equalTo(known));
        isProblem(Json.response("/v1/datasets/" + known + "x/observations?release=1"), 404, "UNKNOWN_DATASET");
        isProblem(Json.response("/v1/datasets/" + known + "x/comparison?release=1"), 404, "UNKNOWN_DATASET");
    }

    @Test
    default void an_unknown_code_names_the_codes_and_the_nearest() {
        for (JsonNode dataset : Json.rows("/v1/datasets?release=1")) {
            for (JsonNode dimension : dataset.path("dimensions")) {
                String name = dimension.path("id").asText();
                String code = dimension.at("/codes/0/code").asText();
                String path = "/v1/datasets/" + dataset.path("id").asText() + "/observations?release=1&" + name + "=";
                isProblem(Json.response(path + code + "x"), 400, "UNKNOWN_CODE")
                        .then()
                        .body("errors", hasSize(1))
                        .body("errors[0].name", equalTo(name))
                        .body("errors[0].allowed", hasItem(code))
                        .body("errors[0].didYouMean", not(equalTo(null)));
            }
        }
    }

    @Test
    default void an_unknown_parameter_names_those_of_the_resource() {
        isProblem(Json.response("/v1/observations?release=1&mesure=x"), 400, "UNKNOWN_PARAMETER")
                .then()
                .body("errors[0].name", equalTo("mesure"))
                .body("errors[0].didYouMean", equalTo("measure"))
                .body("errors[0].allowed", hasItems("measure", "period", "release", "lang", "format", "limit"));
    }

    @Test
    default void a_period_that_is_none_names_the_nearest() {
        isProblem(Json.response("/v1/observations?release=1&period=2023-S3"), 400, "UNKNOWN_PERIOD")
                .then()
                .body("errors[0].didYouMean", equalTo("2023-S1"));
    }

    @Test
    default void a_report_that_the_release_does_not_show_names_those_it_does() {
        isProblem(Json.response("/v1/comparisons?release=1&report=2019-S2"), 400, "UNKNOWN_REPORT")
                .then()
                .body("errors[0].allowed", equalTo(List.of("2023-S1")));
    }

    @Test
    default void all_mistakes_are_named_at_once() {
        Response response = Json.response(
                "/v1/observations?release=1&limit=0&sort=colour&nonsense=1&measure=x&period=yesterday&lang=fr"
                        + "&fields=colour&include=everything&report=1999-S1&lastN=none&area=TW-KHH&limit=2");
        isProblem(response, 400, "SEVERAL_MISTAKES")
                .then()
                .body(
                        "errors.name",
                        hasItems(
                                "limit",
                                "sort",
                                "nonsense",
                                "measure",
                                "period",
                                "lang",
                                "fields",
                                "include",
                                "report",
                                "lastN",
                                "area"))
                .body("errors.detail_zh", everyItem(matchesPattern("(?s).*\\p{IsHan}.*")));
    }

    @Test
    default void a_base_needs_to_be_named_where_it_is_explicit() {
        isProblem(Json.response("/v1/comparisons?release=1&basis=explicit"), 400, "INVALID_VALUE");
        isProblem(Json.response("/v1/comparisons?release=1&basis=last-year"), 400, "UNKNOWN_CODE");
        isProblem(Json.response("/v1/comparisons?release=1&basis=year-earlier&against=2022-S1"), 400, "INVALID_VALUE");
    }

    @Test
    default void an_unknown_number_is_not_found() {
        String id = Json.rows("/v1/observations?release=1&limit=1000")
                .get(0)
                .path("id")
                .asText();
        isProblem(Json.response("/v1/observations/" + id.replaceFirst("[^:]+$", "1990-S1")), 404, "UNKNOWN_OBSERVATION")
                .then()
                .body("errors[0].allowed", hasItem(id));
        isProblem(Json.response("/v1/observations/nonsense"), 404, "UNKNOWN_OBSERVATION");
    }

    @Test
    default void a_release_that_is_not_here_is_never_replaced_by_another() {
        for (String path : List.of("datasets", "observations", "comparisons", "notes", "verification")) {
            isProblem(Json.response("/v1/" + path + "?release=4711"), 503, "RELEASE_NOT_HERE")
                    .then()
                    .header("Retry-After", not(equalTo(null)));
        }
    }

    @Test
    default void a_path_of_nobody_is_not_found() {
        isProblem(Json.response("/v1/nothing"), 404, "NOT_FOUND");
        isProblem(Json.response("/nothing"), 404, "NOT_FOUND");
    }

    @Test
    default void numbers_are_only_read() {
        for (String path : List.of("/v1/datasets", "/v1/observations", "/v1/comparisons", "/v1/notes")) {
            isProblem(given().body("x").post(path), 405, "METHOD_NOT_ALLOWED")
                    .then()
                    .header("Allow", containsString("GET"));
            isProblem(given().delete(path), 405, "METHOD_NOT_ALLOWED");
            isProblem(given().body("x").put(path), 405, "METHOD_NOT_ALLOWED");
        }
    }

    @Test
    default void a_body_that_is_no_order_is_refused() {
        isProblem(
                Publication.gateway()
                        .contentType("application/json")
                        .body("{\"report\":")
                        .put("/internal/v1/releases/1"),
                400,
                "MALFORMED_REQUEST");
        isProblem(
                Publication.gateway()
                        .contentType("application/xml")
                        .body("<a/>")
                        .put("/internal/v1/releases/1"),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        isProblem(Publication.read(Publication.gateway(), " "), 422, "UNREADABLE_REPORT");
        isProblem(Publication.read(given(), "x"), 401, "NOT_AUTHENTICATED")
                .then()
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    default void what_the_server_refuses_early_is_said_in_the_same_form() {
        isProblem(Json.response("/v1/observations?release=1&x=" + "y".repeat(9000)), 414, "ADDRESS_TOO_LONG");
        isProblem(given().header("X-Padding", "y".repeat(17_000)).get("/v1/datasets"), 431, "HEADERS_TOO_LARGE");
    }

    @Test
    default void any_page_of_the_web_may_read_and_see_why_not() {
        given().header("Origin", "https://example.org")
                .get("/v1/datasets?release=1")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
        given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "If-None-Match")
                .options("/v1/datasets")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", containsString("GET"))
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"));
    }

    @Test
    default void a_trace_that_the_reader_brings_is_kept() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        assertThat(given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                        .get("/v1/nothing")
                        .jsonPath()
                        .getString("traceId"))
                .isEqualTo(trace);
    }
}
