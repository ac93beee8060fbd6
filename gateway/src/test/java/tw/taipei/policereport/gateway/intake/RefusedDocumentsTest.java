package tw.taipei.policereport.gateway.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.taipei.policereport.gateway.world.Editor;
import tw.taipei.policereport.gateway.world.GatewayWorld;
import tw.taipei.policereport.gateway.world.Neighbours;
import tw.taipei.policereport.gateway.world.Reports;

@QuarkusTest
@WithTestResource(GatewayWorld.class)
class RefusedDocumentsTest {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TestHTTPResource("/v1/reports")
    URI reports;

    private String before;

    @BeforeEach
    void rememberWhatIsThere() {
        Editor.publishes(Reports.ofYear(112));
        before = everything();
    }

    @AfterEach
    void nothingOfARefusedDocumentIsThere() {
        assertThat(everything()).isEqualTo(before);
    }

    /** Releases, reports, and what a service has been asked to store. */
    private static String everything() {
        return given().when().get("/v1/releases").asString()
                + given().when().get("/v1/reports").asString()
                + Neighbours.seen("logistics").getList("sealed");
    }

    private static ValidatableResponse refused(byte[] document, String mediaType, String code) {
        return Editor.bringing(document, mediaType)
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail_zh", containsString(""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyDocument() {
        refused(new byte[0], "text/plain", "EMPTY_DOCUMENT");
    }

    @Test
    void aDocumentOfSpacesOnly() {
        refused(utf8(" \n \n"), "text/plain", "EMPTY_DOCUMENT");
    }

    @Test
    void textInUtf16() {
        refused(Reports.first().getBytes(StandardCharsets.UTF_16), "text/plain", "UTF_16_DOCUMENT");
    }

    @Test
    void textInBig5NamesTheLineAndTheByte() {
        refused("Report\n臺北市政府警察局".getBytes(Charset.forName("Big5")), "text/plain", "NOT_UTF_8")
                .body("errors[0].line", equalTo(2))
                .body("errors[0].offset", equalTo(7))
                .body("errors[0].expected", equalTo("UTF-8"))
                .body("errors[0].found", containsString("Big5"));
    }

    @Test
    void textCutInTheMiddleOfACharacter() {
        byte[] whole = utf8(Reports.first());
        refused(Arrays.copyOf(whole, utf8(Reports.first().substring(0, 1000)).length - 1), "text/plain", "NOT_UTF_8")
                .body("errors[0].found", containsString("cut off"));
    }

    @Test
    void aPictureRenamedToPdf() {
        refused(PICTURE, "application/pdf", "NOT_A_PDF").body("errors[0].found", containsString("PNG"));
    }

    @Test
    void aPictureSentAsItIs() {
        refused(PICTURE, "application/octet-stream", "NOT_TEXT_OR_PDF").body("errors[0].found", containsString("PNG"));
    }

    @Test
    void aPdfThatIsCutOff() {
        refused(utf8("%PDF-1.7\n1 0 obj\n<< /Type /Catalog"), "application/pdf", "BROKEN_PDF");
    }

    @Test
    void aTextThatIsNoReport() {
        refused(utf8("The quick brown fox\njumps over the lazy dog.\n"), "text/plain", "NOT_A_POLICE_REPORT")
                .body("errors[0].expected", containsString("本期"))
                .body("errors[0].found", equalTo("The quick brown fox"));
    }

    @Test
    void aReportOfAYearInsteadOfAHalf() {
        refused(utf8(Reports.first().replace("本期(112年 1至 6月)", "本期(112年)")), "text/plain", "NOT_A_POLICE_REPORT");
    }

    @Test
    void aReportWithoutAnyOfItsTables() {
        refused(utf8("本期(112年1至6月)與前期(111年1至6月)\n報告完畢，敬請指教。\n"), "text/plain", "NOT_A_POLICE_REPORT");
    }

    @Test
    void aReportThatBreaksOff() {
        String text = Reports.first();
        refused(utf8(text.substring(0, text.indexOf("六、完善社區治安網絡"))), "text/plain", "DOCUMENT_TRUNCATED")
                .body("errors.code", hasItem("DOCUMENT_TRUNCATED"))
                .body("errors.find { it.code == 'DOCUMENT_TRUNCATED' }.expected", containsString("敬請指教"))
                .body("errors.find { it.code == 'DOCUMENT_TRUNCATED' }.line", equalTo(362));
    }

    @Test
    void changesThatDoNotAddUpAreAllNamed() {
        String wrong = Reports.ofYear(113)
                .replace("查獲人數 266 253 +13", "查獲人數 266 253 +31")
                .replace("溯源犯嫌數 532 442 +90", "溯源犯嫌數 523 442 +90");
        refused(utf8(wrong), "text/plain", "FINDINGS_BLOCK_PUBLICATION")
                .body("errors", hasSize(2))
                .body("errors.line", equalTo(java.util.List.of(87, 121)))
                .body("errors[0].service", equalTo("crime-statistics"))
                .body("errors[0].code", equalTo("CHANGE_DOES_NOT_ADD_UP"))
                .body("errors[0].subject", equalTo("查獲人數"))
                .body("errors[0].expected", equalTo("13"))
                .body("errors[0].found", equalTo("+31"))
                .body("errors[0].detail_zh", equalTo("增減數不符"));
    }

    @Test
    void aDocumentWhoseLengthIsDeclaredAndTooLarge() throws Exception {
        assertTooLarge(HttpRequest.BodyPublishers.ofByteArray(new byte[17 << 20]));
    }

    @Test
    void aHundredMegabytesWhoseLengthNobodyHasDeclared() throws Exception {
        assertTooLarge(HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(100 << 20)));
    }

    private void assertTooLarge(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(reports)
                .header("Authorization", "Bearer " + Editor.token("editor"))
                .header("Content-Type", "text/plain")
                .version(HttpClient.Version.HTTP_1_1)
                .POST(body)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("DOCUMENT_TOO_LARGE").contains("文件");
    }

    /** So many letters. */
    private static final class Endless extends InputStream {
        private int left;

        Endless(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int given = Math.min(left, length);
            Arrays.fill(into, offset, offset + given, (byte) 'a');
            left -= given;
            return given;
        }
    }

    @Test
    void aMediaTypeThatIsNoDocument() {
        Editor.bringing(utf8("<html/>"), "text/html")
                .when()
                .post("/v1/reports")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("detail", containsString("application/pdf"));
    }
}
