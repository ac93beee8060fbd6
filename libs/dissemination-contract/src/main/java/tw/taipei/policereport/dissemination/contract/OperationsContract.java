package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What who runs the service looks at. */
interface OperationsContract {

    String service();

    @Test
    default void the_process_is_alive_whatever_its_database_does() {
        Json.response("/q/health/live").then().statusCode(200).body("checks.size()", equalTo(0));
    }

    @Test
    default void the_process_is_ready_when_its_database_is() {
        Json.response("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("database"));
    }

    @Test
    default void what_the_service_does_is_counted() {
        Json.response("/v1/datasets?release=1").then().statusCode(200);
        assertThat(Json.response("/q/metrics").asString()).contains("http_server_requests", "cache_gets_total");
    }

    /** Sent in pieces, the last of which is the one too many. */
    @Test
    default void a_body_whose_length_nobody_has_declared_is_read_as_far_as_a_document_may_be_long() throws IOException {
        byte[] piece = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /" + service()
                            + "/internal/v1/readings HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Authorization: Bearer " + TestTokens.gateway().intake()
                            + "\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            sendUntilRefused(out, piece, 17);
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            assertThat(status).startsWith("HTTP/1.1 413");
        }
    }

    /** The server does so before it looks for a path. */
    @Test
    default void a_request_that_names_no_host_is_refused_in_words() throws IOException {
        for (String host : List.of("", "Host: a b\r\n")) {
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                socket.getOutputStream()
                        .write(("GET /" + service() + "/v1/datasets HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400")
                        .contains("application/problem+json", "\"code\":\"MALFORMED_REQUEST\"");
            }
        }
    }

    /** Whoever has heard enough may close; what it said before is still there to be read. */
    private static void sendUntilRefused(OutputStream out, byte[] piece, int times) {
        try {
            for (int i = 0; i < times; i++) {
                out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(piece);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            assertThat(closed).isInstanceOf(SocketException.class);
        }
    }

    @Test
    default void an_address_that_is_not_escaped_is_a_problem_that_says_how_to_write_it() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET /" + service() + "/v1/datasets?q=竊盜 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("\"code\":\"MALFORMED_REQUEST\"")
                    .contains("write '/" + service() + "/v1/datasets?q=%E7%AB%8A%E7%9B%9C'");
        }
    }

    @Test
    default void the_explorer_is_served_by_the_service_itself() {
        Json.response("/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }
}
