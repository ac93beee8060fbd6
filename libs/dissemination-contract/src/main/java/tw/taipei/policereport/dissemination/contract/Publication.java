package tw.taipei.policereport.dissemination.contract;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Talks to the internal interface as the gateway does. */
final class Publication {

    /** The release of the first report, which every test may read. */
    static final long RELEASE = 1;
    /** A release that shows the report of the year after, too. */
    static final long LATER_RELEASE = 2;

    static final String NEXT_REPORT = "2024-S1";

    /** Ports of services that have both releases. */
    private static final Set<Integer> DONE = new HashSet<>();

    private Publication() {}

    /** Stages both releases and declares the first one current, once for each running service. */
    static synchronized void once() {
        if (DONE.add(RestAssured.port)) {
            stage(RELEASE, order(FirstReport.ID, 1, 1, FirstReport.text()))
                    .then()
                    .statusCode(200);
            Map<String, Object> later = order(NEXT_REPORT, 1, 1, FirstReport.ofTheYearAfter());
            later.put("manifest", List.of(entry(FirstReport.ID, 1), entry(NEXT_REPORT, 1)));
            stage(LATER_RELEASE, later).then().statusCode(200);
            declareCurrent(RELEASE, 1).then().statusCode(204);
        }
    }

    static RequestSpecification gateway() {
        return given().auth().oauth2(TestTokens.gateway().intake());
    }

    static Response read(RequestSpecification sender, String text) {
        return sender.contentType("text/plain; charset=UTF-8")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/internal/v1/readings");
    }

    static Response read(String text, String annotations) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("text", text);
        order.put("annotations", annotations);
        return gateway().contentType("application/json").body(order).post("/internal/v1/readings");
    }

    static Response stage(long release, Map<String, Object> order) {
        return gateway().contentType("application/json").body(order).put("/internal/v1/releases/" + release);
    }

    static Response declareCurrent(long release, long epoch) {
        return gateway()
                .contentType("application/json")
                .body(Map.of("release", release, "epoch", epoch))
                .put("/internal/v1/current");
    }

    /**
     * An order to stage a report with the annotations of the first one.
     *
     * @param text null when the revision is stored already
     */
    static Map<String, Object> order(String report, int revision, long fence, String text) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("report", report);
        order.put("revision", revision);
        order.put("fence", fence);
        order.put("manifest", new ArrayList<>(List.of(entry(report, revision))));
        order.put("text", text);
        order.put("annotations", text == null ? null : FirstReport.annotations());
        return order;
    }

    static Map<String, Object> entry(String report, int revision) {
        return Map.of("report", report, "revision", revision);
    }
}
