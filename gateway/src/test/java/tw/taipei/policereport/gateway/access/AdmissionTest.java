package tw.taipei.policereport.gateway.access;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;

@QuarkusTest
@TestProfile(Production.class)
class AdmissionTest {

    @TestHTTPResource("/")
    URI gateway;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Each reader has an address of its own, so that nobody meets the limit of requests. */
    private static ValidatableResponse asking(String path) {
        return given().header("X-Forwarded-For", address()).when().get(path).then();
    }

    private static String address() {
        return UUID.randomUUID().toString().replaceAll("(.{4})(.{4})-(.{4})-.*", "2001:$1:$2:$3::1");
    }

    private CompletableFuture<HttpResponse<Void>> waitingFor(String path) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("X-Forwarded-For", address())
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    /** How often the service that hangs has been asked for its document. */
    private static long asked() {
        return Neighbours.seen("logistics").getList("requests", String.class).stream()
                .filter(request -> request.startsWith("GET /logistics/openapi"))
                .count();
    }

    private static void awaitAsked(long times) {
        await().atMost(30, SECONDS).until(() -> asked() >= times);
    }

    @Test
    void when_as_much_is_done_as_can_be_a_read_is_turned_away_at_once_and_nothing_else_is() {
        long before = asked();
        List<CompletableFuture<HttpResponse<Void>>> waiting = new ArrayList<>();
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG)) {
            for (int i = 0; i < Production.READS; i++) {
                waiting.add(waitingFor("/logistics/openapi"));
            }
            awaitAsked(before + Production.READS);

            asking("/logistics/v1/datasets")
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "1")
                    .body("code", equalTo("BUSY"));
            who_is_turned_away_is_told_so_in_the_form_of_every_problem();
            asking("/v1/releases").statusCode(200);
            asking("/crime-statistics/openapi").statusCode(200);
            asking("/q/health/ready").statusCode(200).body("status", equalTo("UP"));
            asking("/q/health/live").statusCode(200);
            asking("/q/metrics").statusCode(200);
            given().header("X-Forwarded-For", address())
                    .contentType("text/plain")
                    .when()
                    .post("/v1/reports")
                    .then()
                    .statusCode(401);
        }
        waiting.forEach(CompletableFuture::join);

        assertThat(waiting).allMatch(CompletableFuture::isDone);
        asking("/logistics/openapi").statusCode(200);
    }

    private static void who_is_turned_away_is_told_so_in_the_form_of_every_problem() {
        given().header("X-Forwarded-For", address())
                .header("Origin", "https://example.org")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .when()
                .get("/logistics/v1/datasets?q=1&lang=en")
                .then()
                .statusCode(503)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en, zh-TW")
                .header("Access-Control-Allow-Origin", "https://example.org")
                .body("type", equalTo("urn:police-report:problem:busy"))
                .body("title", equalTo("Busy"))
                .body("title_zh", equalTo("系統忙碌中"))
                .body("status", equalTo(503))
                .body("detail", equalTo("As much is being done as can be; try again in a moment."))
                .body("instance", equalTo("/logistics/v1/datasets?q=1&lang=en"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void a_reader_who_leaves_gives_its_place_back() {
        long before = asked();
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG)) {
            List<CompletableFuture<HttpResponse<Void>>> leaving = new ArrayList<>();
            for (int i = 0; i < Production.READS; i++) {
                leaving.add(waitingFor("/logistics/openapi"));
            }
            awaitAsked(before + Production.READS);
            leaving.forEach(read -> read.cancel(true));

            await().atMost(30, SECONDS).until(() -> {
                waitingFor("/logistics/openapi");
                return asked() > before + Production.READS;
            });
        }
    }
}
