package tw.taipei.policereport.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
            return Map.of(
                    "quarkus.http.idle-timeout",
                    "1s",
                    "police-report.timeouts.intake",
                    "3s",
                    "police-report.patience.arrival",
                    "1s");
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

    @Test
    void whoDoesNotSayHowLongADocumentIsIsNotTakenForASlowSender() throws IOException {
        try (Relief relief = Neighbours.behave("logistics", Behaviour.HANG);
                Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE);
            byte[] text = Reports.ofYear(45).getBytes(StandardCharsets.UTF_8);
            String head = "POST /v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                    + "Authorization: Bearer " + Editor.token("editor") + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(text.length) + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(text);
            socket.getOutputStream().write("\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 503").contains("TIMEOUT");
        }
    }

    /** A byte now and then is no silence, and would keep the place of another editor for hours. */
    @Test
    void whoeverSendsADocumentByteByByteIsNotWaitedFor() throws Exception {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(100);
            String head = "POST /v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nAuthorization: Bearer "
                    + Editor.token("editor") + "\r\nContent-Length: 100000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            await().atMost(Duration.ofMillis(PATIENCE)).until(() -> isClosedFor(socket));
        }
    }

    /** Sends one more byte, and looks whether anybody is still there. */
    private static boolean isClosedFor(Socket socket) {
        try {
            socket.getOutputStream().write('.');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException silence) {
            return false;
        } catch (IOException reset) {
            return true;
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
