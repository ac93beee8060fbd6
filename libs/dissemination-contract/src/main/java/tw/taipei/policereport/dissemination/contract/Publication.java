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

    /** A release in which the first report is corrected. */
    static final long CORRECTED_RELEASE = 3;
    /** A release without the report of the year after. */
    static final long WITHDRAWN_RELEASE = 4;

    static final String NEXT_REPORT = "2024-S1";

    /** Ports of services that have all of them. */
    private static final Set<Integer> DONE = new HashSet<>();

    private Publication() {}

    /**
     * Tells the story that every test may rely on: the first report, the one of the year after, a correction of the
     * first, the withdrawal of the second, and the way back to the beginning. Once for each running service.
     */
    static synchronized void once() {
        if (DONE.add(RestAssured.port)) {
            publish(1, RELEASE, "2023-09-01T02:00:00Z", order(FirstReport.ID, 1, 1, FirstReport.text()));
            publish(
                    2,
                    LATER_RELEASE,
                    "2024-09-02T02:00:00Z",
                    order(NEXT_REPORT, 1, 1, FirstReport.ofTheYearAfter()),
                    entry(FirstReport.ID, 1));
            publish(
                    3,
                    CORRECTED_RELEASE,
                    "2024-10-01T02:00:00Z",
                    order(FirstReport.ID, 2, 1, FirstReport.corrected()),
                    entry(NEXT_REPORT, 1));
            publish(4, WITHDRAWN_RELEASE, "2024-11-01T02:00:00Z", order(FirstReport.ID, 2, 1, null));
            declareCurrent(RELEASE, 5, "2024-12-01T02:00:00Z", List.of()).then().statusCode(204);
        }
    }

    @SafeVarargs
    private static void publish(
            long epoch, long release, String since, Map<String, Object> order, Map<String, Object>... others) {
        List<Map<String, Object>> manifest = new ArrayList<>(List.of(others));
        manifest.add(entry((String) order.get("report"), (int) order.get("revision")));
        order.put("manifest", manifest);
        stage(release, order).then().statusCode(200);
        declareCurrent(release, epoch, since, List.of()).then().statusCode(204);
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

    /** Shows a release to readers who name it; those who name none get what they got before. */
    static void showBriefly(long release, long epoch) {
        declareCurrent(release, epoch).then().statusCode(204);
        declareCurrent(RELEASE, epoch + 1).then().statusCode(204);
    }

    /** Shows a release of revisions that are stored already, as {@link #showBriefly}. */
    @SafeVarargs
    static void showBriefly(long release, long epoch, Map<String, Object>... manifest) {
        Map<String, Object> order =
                order((String) manifest[0].get("report"), (int) manifest[0].get("revision"), 1, null);
        order.put("manifest", List.of(manifest));
        stage(release, order).then().statusCode(200);
        showBriefly(release, epoch);
    }

    static Response declareCurrent(long release, long epoch) {
        return gateway()
                .contentType("application/json")
                .body(Map.of("release", release, "epoch", epoch))
                .put("/internal/v1/current");
    }

    static Response declareCurrent(long release, long epoch, String since, List<Map<String, Object>> earlier) {
        Map<String, Object> order = new LinkedHashMap<>(move(release, epoch, since));
        order.put("earlier", earlier);
        return gateway().contentType("application/json").body(order).put("/internal/v1/current");
    }

    static Map<String, Object> move(long release, long epoch, String since) {
        return Map.of("release", release, "epoch", epoch, "since", since);
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
