package tw.taipei.policereport.gateway.world;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What editors and publishers do with documents that are in doubt. Two changes of the documents here do not add up: those on
 * the lines 87 and 121.
 */
public final class Doubts {

    public static final String WHY = "原件即如此列印";

    private Doubts() {}

    public static String doubtful(int year) {
        return Reports.ofYear(year)
                .replace("查獲人數 266 253 +13", "查獲人數 266 253 +31")
                .replace("溯源犯嫌數 532 442 +90", "溯源犯嫌數 523 442 +90");
    }

    public static Response submits(String text) {
        return Editor.bringing(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .when()
                .post("/v1/reports?onFindings=review");
    }

    public static int inReview(int year) {
        return submits(doubtful(year)).then().statusCode(202).extract().path("import");
    }

    public static Response post(String role, String path, Object reason) {
        return given().auth()
                .oauth2(Editor.token(role))
                .contentType("application/json")
                .body(reason == null ? "{}" : Map.of("reason", reason))
                .when()
                .post(path);
    }

    public static Response accepts(int number, int ordinal, String reason) {
        return post("editor", "/v1/imports/" + number + "/findings/" + ordinal + "/acceptance", reason);
    }

    public static Response publishes(int number) {
        return given().auth().oauth2(Editor.token("publisher")).when().post("/v1/imports/" + number + "/publish");
    }

    public static Response importOf(int number) {
        return given().auth().oauth2(Editor.token("editor")).when().get("/v1/imports/" + number);
    }

    public static List<Integer> blocking(int number) {
        return importOf(number).path("findings.findAll { it.severity == 'BLOCKING' }.ordinal");
    }

    public static void acceptAll(int number) {
        blocking(number).forEach(ordinal -> accepts(number, ordinal, WHY).then().statusCode(200));
    }
}
