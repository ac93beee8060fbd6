package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Records;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class IdempotencyTest {

    private static Response with(String key, String text) {
        return Editor.bringing(text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .header("Idempotency-Key", key)
                .when()
                .post("/v1/reports");
    }

    private static int readings() {
        return Neighbours.seen("logistics").getList("requests").stream()
                .filter(request -> request.toString().contains("/readings"))
                .toList()
                .size();
    }

    @Test
    void whileARequestIsBeingWorkedOnItsKeyIsToldToComeBack() {
        String key = UUID.randomUUID().toString();
        CompletableFuture<Integer> first;
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG)) {
            int before = readings();
            first = CompletableFuture.supplyAsync(
                    () -> with(key, Reports.ofYear(33)).statusCode());
            await().atMost(Duration.ofSeconds(30)).until(() -> readings() > before);
            with(key, Reports.ofYear(33))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", equalTo("2"))
                    .body("code", equalTo("REQUEST_IN_PROGRESS"))
                    .body("detail", containsString(key));
            with(key, Reports.ofYear(32)).then().statusCode(422).body("code", equalTo("KEY_USED_FOR_ANOTHER_REQUEST"));
        }
        assertThat(first.join()).isEqualTo(503);
        int release =
                with(key, Reports.ofYear(33)).then().statusCode(201).extract().path("release");
        with(key, Reports.ofYear(33)).then().statusCode(200).body("release", equalTo(release));
    }

    @Test
    void aKeyThatADeadGatewayHoldsKeepsNobodyFromWhatAnotherHasPublished() {
        String key = UUID.randomUUID().toString();
        int release =
                with(key, Reports.ofYear(73)).then().statusCode(201).extract().path("release");
        Records.crashWhileWorkingOn(key);
        with(key, Reports.ofYear(73)).then().statusCode(200).body("release", equalTo(release));
        with(key, Reports.ofYear(32)).then().statusCode(422).body("code", equalTo("KEY_USED_FOR_ANOTHER_REQUEST"));
    }

    @Test
    void aKeyBelongsToThePersonWhoUsedIt() {
        String key = UUID.randomUUID().toString();
        with(key, Reports.ofYear(31)).then().statusCode(201);
        Editor.bringing(Reports.ofYear(37).getBytes(StandardCharsets.UTF_8), "text/plain")
                .auth()
                .oauth2(Editor.tokenOf("lin"))
                .header("Idempotency-Key", key)
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(201);
    }

    @Test
    void oneDocumentFromManyEditorsAtOnceIsPublishedOnce() {
        List<Response> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> Editor.submits(Reports.ofYear(36))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Response::statusCode).allMatch(status -> List.of(200, 201, 409)
                .contains(status));
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        Editor.submits(Reports.ofYear(36)).then().statusCode(200).body("revision", equalTo(1));
    }

    @Test
    void aKeyThatIsTooLongIsRefusedInWords() {
        with("k".repeat(255), Reports.ofYear(38)).then().statusCode(201);
        with("k".repeat(256), Reports.ofYear(39))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_VALUE"))
                .body("detail", containsString("255"))
                .body("errors[0].in", equalTo("header"))
                .body("errors[0].name", equalTo("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource({
        "foo=1, text/plain, UNKNOWN_PARAMETER, foo",
        "onfindings=review, text/plain, UNKNOWN_PARAMETER, onfindings",
        "series=yearbook, text/plain, UNKNOWN_PARAMETER, series",
        "onFindings=review&onFindings=refuse, text/plain, INVALID_VALUE, onFindings",
        "series=yearbook&series=almanac, text/csv, INVALID_VALUE, series",
        "series=yearbook&onFindings=review, text/csv, UNKNOWN_PARAMETER, onFindings"
    })
    void aParameterThatIsNotThereOrGivenTwiceIsNotPassedOver(String query, String type, String code, String name) {
        Editor.bringing(Reports.ofYear(30).getBytes(StandardCharsets.UTF_8), type)
                .when()
                .post("/v1/reports?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].name", equalTo(name));
        given().when().get("/v1/reports/1941-S1").then().statusCode(404);
    }
}
