package tw.taipei.policereport.gateway.world;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/** A person who moves the pointer. */
public final class Publisher {

    public static final String WHY = "附件有誤，重新核對中";

    private Publisher() {}

    public static String epoch() {
        return given().when()
                .get("/v1/pointer")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static Response moves(String role, String path, String ifMatch) {
        var request = given().auth()
                .oauth2(Editor.token(role))
                .contentType("application/json")
                .body(Map.of("reason", WHY));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .when()
                .post(path);
    }

    public static Response withdraws(String report) {
        return moves("publisher", "/v1/reports/" + report + "/withdraw", epoch());
    }

    public static Response restores(int release) {
        return moves("publisher", "/v1/releases/" + release + "/restore", epoch());
    }

    public static String current() {
        return given().when().get("/v1/releases").path("current") + "";
    }
}
