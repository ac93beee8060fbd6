package tw.taipei.policereport.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.conformance.LoggedErrors;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Wire;

/** Requests that can be understood in two ways are understood in none. */
@QuarkusTest
@WithTestResource(GatewayWorld.class)
class FramingTest {

    private static final String HIDDEN = "GET /v1/pointer HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/[0-9.]+ [0-9]{3} ");

    @TestHTTPResource("/")
    URI gateway;

    private LoggedErrors errors;

    @BeforeEach
    void listen() {
        errors = LoggedErrors.listen();
    }

    @AfterEach
    void nothingIsAnErrorOfOurs() {
        errors.close();
        assertThat(errors.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5"
            })
    void nothingBehindABodyWhoseEndIsUnknownIsTakenAsARequest(String coding) throws IOException {
        for (String path : new String[] {"/v1/pointer", "/logistics/v1/datasets", "/nothing"}) {
            String answers =
                    Wire.answers(gateway, "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + coding + "\r\n\r\n" + HIDDEN);
            assertOneProblem(answers, 400, "MALFORMED_REQUEST");
            assertThat(answers).contains("\"name\":\"Transfer-Encoding\"", "one 'chunked'");
        }
    }

    /** Which of these the server refuses by itself, without words, is its own affair. */
    @ParameterizedTest
    @CsvSource({
        "HTTP/1.0, chunked",
        "HTTP/1.1, 'chunked, identity'",
        "HTTP/1.1, 'chunked, chunked'",
        "HTTP/1.1, ''",
        "HTTP/1.1, 'chunked|Transfer-Encoding: chunked'"
    })
    void chunksAreNamedOnceAndOfHttp11Only(String version, String coding) throws IOException {
        String answers = Wire.answers(
                gateway,
                "POST /v1/pointer " + version + "\r\nHost: x\r\nConnection: keep-alive\r\nTransfer-Encoding: "
                        + coding.replace("|", "\r\n") + "\r\n\r\n" + HIDDEN);

        assertThat(STATUS_LINE.matcher(answers).results()).hasSize(1);
        assertThat(answers).containsPattern("^HTTP/1.[01] 400 ");
    }

    @Test
    void whatCameBeforeAFaultIsAnsweredFirst() throws IOException {
        String answers = Wire.answers(
                gateway,
                "GET /q/health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /v1/%zz HTTP/1.1\r\nHost: x\r\n\r\n" + HIDDEN);

        assertThat(STATUS_LINE.matcher(answers).results()).hasSize(2);
        assertThat(answers).startsWith("HTTP/1.1 200").contains("HTTP/1.1 400", "%zz");
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, %zz, /%25zz",
        "/%, %, /%25",
        "/v1/releases/%zz, %zz, /v1/releases/%25zz",
        "/v1/releases/%4?limit=1, %4, /v1/releases/%254?limit=1",
        "/crime-statistics/v1/datasets/%zz, %zz, /crime-statistics/v1/datasets/%25zz"
    })
    void aPercentSignThatEncodesNothingIsNamedAndItsSpellingToo(String address, String broken, String escaped)
            throws IOException {
        String answers = Wire.answers(gateway, "GET " + address + " HTTP/1.1\r\nHost: x\r\n\r\n");

        assertOneProblem(answers, 400, "MALFORMED_REQUEST");
        assertThat(answers)
                .contains("\"value\":\"" + broken + "\"", "write '" + escaped + "'")
                .contains("\"instance\":\"" + address + "\"")
                .containsIgnoringCase("Access-Control-Allow-Origin: *");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1, 'Host: a|Host: b', 400, MALFORMED_REQUEST, 'not 2: ''a, b'''",
        "HTTP/1.1, 'Host:', 400, MALFORMED_REQUEST, The Host header is empty",
        "HTTP/9.9, 'Host: x', 505, HTTP_VERSION_NOT_SUPPORTED, The version of HTTP",
        "HTTP/1.1, 'Host: x|Authorization: Bearer a|Authorization: Bearer b', 400, MALFORMED_REQUEST,"
                + " 'one Authorization header, not 2'"
    })
    void aRequestWithTwoMeaningsIsRefused(String version, String headers, int status, String code, String detail)
            throws IOException {
        String answers = Wire.answers(
                gateway, "GET /v1/pointer " + version + "\r\n" + headers.replace("|", "\r\n") + "\r\n\r\n" + HIDDEN);

        assertOneProblem(answers, status, code);
        assertThat(answers).contains(detail);
    }

    @Test
    void aBodyInBrokenChunksIsNoErrorOfOurs() throws IOException {
        for (String token : new String[] {"", "Authorization: Bearer " + Editor.token("editor") + "\r\n"}) {
            String answers = Wire.answers(
                    gateway,
                    "POST /v1/reports HTTP/1.1\r\nHost: x\r\n" + token
                            + "Content-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n"
                            + HIDDEN);

            assertThat(answers).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
        }
    }

    private static void assertOneProblem(String answers, int status, String code) {
        assertThat(STATUS_LINE.matcher(answers).results()).hasSize(1);
        assertThat(answers)
                .containsPattern("^HTTP/[0-9.]+ " + status + " ")
                .contains("application/problem+json", "\"code\":\"" + code + "\"", "\"detail_zh\":", "\"traceId\":")
                .containsIgnoringCase("Connection: close");
    }
}
