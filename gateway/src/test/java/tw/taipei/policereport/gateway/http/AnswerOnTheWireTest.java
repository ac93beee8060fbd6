package tw.taipei.policereport.gateway.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Reports;
import tw.taipei.policereport.gateway.world.Wire;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class AnswerOnTheWireTest {

    @TestHTTPResource("/")
    URI gateway;

    private int release;

    @BeforeEach
    void theFirstReportIsPublished() {
        release = Editor.publishes(Reports.first());
    }

    private String comparison() {
        return "/v1/reports/2023-S1/comparison?limit=20&release=" + release;
    }

    @Test
    void bothFormsOfAnAnswerAreTheSameTextUnderDifferentTags() throws Exception {
        for (int i = 0; i < 2; i++) {
            HttpResponse<byte[]> plain = get(comparison(), "identity");
            HttpResponse<byte[]> zipped = get(comparison(), "br;q=1.0, gzip;q=0.8");
            assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(zipped.body().length).isLessThan(plain.body().length / 3);
            try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
                assertThat(unzipped.readAllBytes()).isEqualTo(plain.body());
            }
            assertThat(zipped.headers().firstValue("ETag"))
                    .isNotEqualTo(plain.headers().firstValue("ETag"));
            assertThat(get(comparison(), "gzip;q=0").headers().firstValue("Content-Encoding"))
                    .isNotEqualTo(zipped.headers().firstValue("Content-Encoding"));
        }
    }

    @Test
    void aClientThatOffersToUpgradeIsAnsweredInTheHttpThatItSpeaks() throws Exception {
        HttpClient upgrading =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve(comparison())).build();

        assertThat(upgrading
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .version())
                .isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        String length = given().header("Accept-Encoding", "identity")
                .when()
                .get(comparison())
                .header("Content-Length");
        for (int i = 0; i < 2; i++) {
            given().header("Accept-Encoding", "identity")
                    .when()
                    .head(comparison())
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .header("Content-Length", length)
                    .body(emptyString());
        }
    }

    @Test
    void chineseParametersAreReadEncodedAndEchoedReadably() throws Exception {
        String path = "/v1/reports/2023-S1/comparison?release=" + release + "&chapter="
                + URLEncoder.encode("壹、九", StandardCharsets.UTF_8);
        assertThat(new String(get(path, "identity").body(), StandardCharsets.UTF_8))
                .contains("\"chapter\":[\"壹、九\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a b\r\n", "Host: police.example:99999\r\n"})
    void aRequestThatNamesNoHostIsRefusedInWords(String host) throws IOException {
        assertThat(Wire.answer(gateway, "GET /v1/releases HTTP/1.1\r\n" + host))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"MALFORMED_REQUEST\"", "Host");
    }

    private HttpResponse<byte[]> get(String path, String acceptEncoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Accept-Encoding", acceptEncoding)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/reports?q=竊盜, /v1/reports?q=%E7%AB%8A%E7%9B%9C",
        "/v1/reports?q={a}, /v1/reports?q=%7Ba%7D",
        "/v1/reports?q=100%, /v1/reports?q=100%25",
        "/v1/報告, /v1/%E5%A0%B1%E5%91%8A",
        "/logistics/v1/datasets?q=車, /logistics/v1/datasets?q=%E8%BB%8A"
    })
    void anAddressThatIsNotEscapedIsAProblemThatSaysHowToWriteIt(String address, String escaped) throws IOException {
        String answer =
                Wire.answer(gateway, "GET " + address + " HTTP/1.1\r\nHost: x\r\nOrigin: https://example.org\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("\"code\":\"MALFORMED_REQUEST\"")
                .contains("write '" + escaped + "'")
                .containsIgnoringCase("Access-Control-Allow-Origin: ");
    }
}
