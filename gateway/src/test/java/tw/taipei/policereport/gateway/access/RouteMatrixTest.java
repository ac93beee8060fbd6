package tw.taipei.policereport.gateway.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;

/**
 * Every path of the gateway, in every spelling, with every verb, as everyone: {@code route-matrix.csv} says what they
 * get. A new path is not in it, and so fails here until somebody has looked at who may do what with it.
 */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RouteMatrixTest {

    private static final String MARK = "?walked=1";
    /** Names of things that are not there, so that whoever is let in changes nothing. */
    private static final Map<String, String> NAMES =
            Map.of("report", "1912-S1", "import", "999999", "release", "999999");

    private static final List<String> UNDOCUMENTED = List.of(
            "/",
            "/robots.txt",
            "/sitemap.xml",
            "/openapi",
            "/openapi/gateway",
            "/swagger-ui/",
            "/q/health/live",
            "/q/health/ready",
            "/q/metrics",
            "/q/dev-ui",
            "/internal/v1/current");
    private static final List<String> OF_SERVICES = List.of(
            "/logistics/v1/datasets",
            "/logistics/openapi",
            "/logistics/internal/v1/readings",
            "/logistics/internal/v1/releases/1",
            "/logistics/internal/v1/current",
            "/logistics/q/health/ready",
            "/logistics/q/metrics",
            "/logistics/swagger-ui/");

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void everyone_gets_in_every_spelling_what_the_matrix_says() throws IOException {
        Editor.publishes(Reports.first());
        Walk walk = new Walk(gateway);
        List<String> lines = new ArrayList<>(List.of("path,spelling," + String.join(",", Walk.VERBS)));
        for (String path : documented()) {
            addAll(lines, walk, path, filled(path), "");
        }
        UNDOCUMENTED.forEach(path -> addAll(lines, walk, path, path, ""));
        OF_SERVICES.forEach(path -> addAll(lines, walk, path, path, MARK));

        String actual = String.join("\n", lines) + "\n";
        Path written = Files.writeString(Path.of("target", "route-matrix.csv"), actual);
        assertThat(actual)
                .as(
                        "compare src/test/resources/route-matrix.csv with %s; copy it when all that is new is right",
                        written)
                .isEqualTo(matrix());
        assertThat(Neighbours.seen("logistics").getList("requests", String.class))
                .filteredOn(seen -> seen.contains(MARK))
                .allMatch(seen -> seen.matches("(GET|HEAD) /logistics/(v1/|openapi).*"));
    }

    private static void addAll(List<String> lines, Walk walk, String documented, String path, String query) {
        for (Spelling spelling : Spelling.values()) {
            lines.add(walk.line(documented, path, spelling, query));
        }
    }

    private static TreeSet<String> documented() {
        Map<String, Object> paths = given().when()
                .get("/openapi/gateway?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        return new TreeSet<>(paths.keySet());
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled.replaceAll("\\{\\w+}", "none");
    }

    private static String matrix() throws IOException {
        try (var file = RouteMatrixTest.class.getResourceAsStream("/route-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
