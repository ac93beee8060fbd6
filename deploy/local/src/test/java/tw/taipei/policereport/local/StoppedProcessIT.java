package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that is told to stop answers what it has begun, takes nothing new on and ends. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class StoppedProcessIT {

    private static final int SIGTERM = 143;
    private static final byte[] NO_REPORT = "這不是工作報告。".getBytes(StandardCharsets.UTF_8);

    private DataFolder data;
    private PostgresPart part;
    private Ports ports;
    private Process gateway;

    @BeforeEach
    void start() throws Exception {
        Path folder = SharedHouse.emptyData("stopped");
        data = TemporaryData.open(folder);
        part = PostgresPart.start(data);
        new Migrations(part.database(), data.passwords()).migrate(Program.GATEWAY);
        ports = new Ports(LaunchedHouse.freePorts().first(), part.port());
        gateway = ChildCommand.of(
                        Program.GATEWAY,
                        Path.of(System.getProperty("house.directory")),
                        ports,
                        data.passwords(),
                        data.keys())
                .builder()
                .redirectErrorStream(true)
                .redirectOutput(data.freshLog("gateway").toFile())
                .start();
        while (!isReady()) {
            assertThat(gateway.isAlive()).isTrue();
        }
    }

    @AfterEach
    void stop() {
        gateway.destroyForcibly();
        part.close();
        TemporaryData.close(data);
    }

    @Test
    void a_document_that_is_on_its_way_is_answered_while_readiness_says_no_and_then_the_process_ends()
            throws Exception {
        try (Socket editor = connect()) {
            send(editor, head(NO_REPORT.length));
            editor.getOutputStream().write(NO_REPORT, 0, 3);
            editor.getOutputStream().flush();
            awaitThatItIsBegun();

            gateway.destroy();

            String readiness = answer("GET /q/health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            while (!readiness.startsWith("HTTP/1.1 503")) {
                assertThat(readiness).startsWith("HTTP/1.1 200");
                readiness = answer("GET /q/health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            }
            assertThat(gateway.isAlive()).isTrue();
            editor.getOutputStream().write(NO_REPORT, 3, NO_REPORT.length - 3);
            assertThat(everything(editor)).startsWith("HTTP/1.1 422").contains("NOT_A_POLICE_REPORT");
        }
        assertThat(gateway.waitFor()).isEqualTo(SIGTERM);
    }

    private boolean isReady() {
        return Health.isUp(URI.create("http://127.0.0.1:" + ports.of(Program.GATEWAY) + "/q/health/ready"));
    }

    /** Requests are begun in the order in which they come. */
    private void awaitThatItIsBegun() throws IOException {
        assertThat(answer("GET /q/health/ready HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private String head(int length) {
        String token = Tokens.sign(data.keys().privateKey(SigningKeys.PEOPLE), "editor", Duration.ofMinutes(5));
        return "POST /v1/reports HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                + "Content-Length: " + length + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
    }

    private String answer(String request) throws IOException {
        try (Socket socket = connect()) {
            send(socket, request);
            return everything(socket);
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), ports.of(Program.GATEWAY));
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static String everything(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
