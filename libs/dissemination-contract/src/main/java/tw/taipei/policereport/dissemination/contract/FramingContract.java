package tw.taipei.policereport.dissemination.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Requests that can be understood in two ways are understood in none. */
interface FramingContract {

    String service();

    private String hidden() {
        return "GET /" + service() + "/v1/datasets HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    }

    @Test
    default void nothing_behind_a_body_whose_end_is_unknown_is_taken_as_a_request() throws IOException {
        for (String coding : List.of(
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked")) {
            String answers = answers(
                    "POST /" + service() + "/v1/datasets HTTP/1.1\r\nHost: x\r\n" + coding + "\r\n\r\n" + hidden());
            assertOneProblem(answers, 400);
            assertThat(answers).contains("\"name\":\"Transfer-Encoding\"", "one 'chunked'");
        }
    }

    @Test
    default void a_request_to_two_hosts_or_of_two_people_is_refused() throws IOException {
        for (String headers : List.of(
                "Host: a\r\nHost: b", "Host:", "Host: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b")) {
            assertOneProblem(
                    answers("GET /" + service() + "/v1/datasets HTTP/1.1\r\n" + headers + "\r\n\r\n" + hidden()), 400);
        }
        assertOneProblem(answers("GET /" + service() + "/v1/datasets HTTP/9.9\r\nHost: x\r\n\r\n"), 505);
    }

    @Test
    default void nothing_behind_broken_chunks_is_taken_as_a_request() throws IOException {
        String answers = answers("POST /" + service() + "/internal/v1/readings HTTP/1.1\r\nHost: x\r\n"
                + "Authorization: Bearer " + TestTokens.gateway().intake()
                + "\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n"
                + hidden());
        assertThat(answers).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
    }

    private static String answers(String sent) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertOneProblem(String answers, int status) {
        assertThat(Pattern.compile("HTTP/[0-9.]+ [0-9]{3} ").matcher(answers).results())
                .hasSize(1);
        assertThat(answers)
                .containsPattern("^HTTP/[0-9.]+ " + status + " ")
                .contains("application/problem+json", "\"detail_zh\":", "\"traceId\":")
                .containsIgnoringCase("Connection: close");
    }
}
