package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused clearly, and leaves nothing behind. */
@ExtendWith(SharedHouse.class)
class RefusedReportIT {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final int HUGE = 100 * 1024 * 1024;

    private final HouseClient client;
    private JsonNode before;

    RefusedReportIT(HouseClient client) {
        this.client = client;
    }

    @BeforeEach
    void remember() {
        before = releases();
    }

    @AfterEach
    void nothing_is_stored_or_visible() {
        assertThat(releases()).isEqualTo(before);
    }

    private JsonNode releases() {
        return client.get("/v1/releases").body();
    }

    @Test
    void an_empty_file() {
        assertRefused(client.submit("editor", "text/plain", new byte[0]), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "UTF-16", "UTF-16LE"})
    void a_file_in_another_encoding_is_told_what_was_expected_and_found(String encoding) throws IOException {
        byte[] document = report().getBytes(Charset.forName(encoding));

        HouseClient.Answer answer = client.submit("editor", "text/plain", document);

        assertRefused(answer, 422);
        assertThat(answer.body().path("errors"))
                .singleElement()
                .satisfies(error -> assertThat(error.path("expected").asText()).isEqualTo("UTF-8"));
    }

    @Test
    void a_picture_renamed_to_pdf() {
        assertRefused(client.submit("editor", "application/pdf", PNG), 422);
    }

    @Test
    void a_hundred_megabytes() {
        assertRefused(client.submit("editor", "text/plain", new byte[HUGE]), 413);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 300, 700, 1600})
    void a_file_that_ends_before_the_report_does(int lines) {
        String beginning = String.join("\n", HouseClient.reportLines().subList(0, lines));

        HouseClient.Answer answer = client.submit("editor", "text/plain", beginning.getBytes(StandardCharsets.UTF_8));

        assertRefused(answer, 422);
        assertThat(answer.code()).isEqualTo("DOCUMENT_TRUNCATED");
    }

    @Test
    void a_report_whose_change_does_not_add_up_is_told_the_line_and_both_numbers() throws IOException {
        String wrong = report().replace("1萬 8,012 1萬 6,996 +1,016", "1萬 8,012 1萬 6,996 +1,017");

        HouseClient.Answer answer = client.submit("editor", "text/plain", wrong.getBytes(StandardCharsets.UTF_8));

        assertRefused(answer, 422);
        assertThat(answer.body().path("errors")).singleElement().satisfies(error -> {
            assertThat(error.path("line").asInt()).isEqualTo(29);
            assertThat(error.path("expected").asText()).contains("1016");
            assertThat(error.path("found").asText()).contains("1,017");
        });
    }

    @Test
    void annotations_that_are_wrong_are_told_their_line_and_column() throws IOException {
        ReportDocument right = ReportDocument.read(HouseClient.REPORT);
        byte[] annotations = new String(right.annotations(), StandardCharsets.UTF_8)
                .replace(",Security of the elections,", ",選舉安全,")
                .getBytes(StandardCharsets.UTF_8);
        ReportDocument wrong = new ReportDocument(right.report(), annotations);

        HouseClient.Answer answer = client.submit("editor", wrong.mediaType(), wrong.body());

        assertRefused(answer, 422);
        assertThat(answer.body().path("errors")).singleElement().satisfies(error -> {
            assertThat(error.path("line").asInt()).isEqualTo(2);
            assertThat(error.path("name").asText()).isEqualTo("title_en");
            assertThat(error.path("found").asText()).isEqualTo("選舉安全");
        });
    }

    @Test
    void somebody_without_a_token() throws IOException {
        assertRefused(client.submitWithoutToken(Files.readAllBytes(HouseClient.REPORT)), 401);
    }

    @Test
    void a_publisher_who_is_no_editor() throws IOException {
        assertRefused(client.submit("publisher", "text/plain", Files.readAllBytes(HouseClient.REPORT)), 403);
    }

    @Test
    void the_same_document_with_the_same_annotations_again_is_no_new_release() {
        ReportDocument document = ReportDocument.read(HouseClient.REPORT);

        HouseClient.Answer answer = client.submit("editor", document.mediaType(), document.body());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void the_gateway_does_not_pass_on_what_is_between_it_and_the_services() {
        for (String path : List.of("/crime-statistics/internal/v1/current", "/logistics/internal/v1/readings")) {
            assertThat(client.get(path).status()).isEqualTo(404);
        }
    }

    private static void assertRefused(HouseClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(answer.code()).isNotEmpty();
        assertThat(answer.body().path("detail").asText()).isNotEmpty();
        assertThat(answer.body().path("detail_zh").asText()).isNotEmpty();
    }

    private static String report() throws IOException {
        return Files.readString(HouseClient.REPORT);
    }
}
