package tw.taipei.policereport.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.gateway.world.Behaviour;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Neighbours.Relief;
import tw.taipei.policereport.gateway.world.Reports;

/** A connection is closed that nobody uses, and not the one of an editor who waits. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
@TestProfile(SilentConnectionsTest.Impatient.class)
class SilentConnectionsTest {

    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.idle-timeout", "1s", "police-report.timeouts.intake", "3s");
        }
    }

    private static final int PATIENCE = 60_000;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void anEditorWhoWaitsLongerThanConnectionsMayBeSilentHearsHowItEnded() {
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG)) {
            Editor.submits(Reports.ofYear(46))
                    .then()
                    .statusCode(503)
                    .body("errors[0].service", equalTo("logistics"))
                    .body("errors[0].code", equalTo("TIMEOUT"));
        }
    }

    @ParameterizedTest
    @CsvSource({"GET, /q/health/live, 200", "POST, /v1/releases/1/restore, 401"})
    void aConnectionIsClosedWhenNobodyUsesItAnyMore(String method, String path, int status) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String request = method + " " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String everything = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(everything).startsWith("HTTP/1.1 " + status);
        }
    }
}
