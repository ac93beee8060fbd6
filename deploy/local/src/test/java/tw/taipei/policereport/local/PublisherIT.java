package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What editors and publishers decide, in the five real processes. In the end readers see what they saw before. */
@ExtendWith(SharedHouse.class)
class PublisherIT {

    private static final String REASON = "{\"reason\":\"原件即如此列印\"}";
    private static final String REPORT = "/v1/reports/2024-S1";

    private final HouseClient client;

    PublisherIT(HouseClient client) {
        this.client = client;
    }

    @Test
    void a_doubtful_report_is_reviewed_published_taken_back_and_restored() throws IOException {
        long before = current();
        long number = inReview();
        assertThat(publish(number).status()).isEqualTo(409);
        assertThat(client.get(REPORT).status()).isEqualTo(404);

        openFindings(number).forEach(ordinal -> assertThat(
                        post("editor", "/v1/imports/" + number + "/findings/" + ordinal + "/acceptance", null)
                                .status())
                .isEqualTo(200));
        HouseClient.Answer published = publish(number);
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        assertDoubtIsVisible();

        HouseClient.Answer withdrawn = post("publisher", REPORT + "/withdraw", epoch());
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(201);
        assertThat(client.get(REPORT + "/comparison").status()).isEqualTo(410);
        assertThat(client.rows("/crime-statistics/v1/observations?limit=1000"))
                .noneSatisfy(
                        row -> assertThat(row.at("/source/report").asText()).isEqualTo("2024-S1"));

        long release = published.body().path("release").asLong();
        HouseClient.Answer restored = post("publisher", "/v1/releases/" + release + "/restore", epoch());
        assertThat(restored.status()).as(restored.toString()).isEqualTo(201);
        assertDoubtIsVisible();

        assertThat(post("publisher", "/v1/releases/" + before + "/restore", epoch())
                        .status())
                .isEqualTo(201);
        assertThat(client.get("/v1/reports").data()).hasSize(1);
    }

    @Test
    void the_only_report_is_taken_back_and_restored() {
        long before = current();
        HouseClient.Answer withdrawn = post("publisher", "/v1/reports/2023-S1/withdraw", epoch());
        assertThat(withdrawn.status()).as(withdrawn.toString()).isEqualTo(201);

        assertThat(client.get("/v1/reports").data()).isEmpty();
        assertThat(client.get("/v1/reports/2023-S1").status()).isEqualTo(410);
        HouseClient.Answer programmes = client.get("/v1/programmes");
        assertThat(programmes.body().path("complete").asBoolean())
                .as(programmes.toString())
                .isTrue();
        assertThat(programmes.data()).isEmpty();
        assertThat(client.rows("/logistics/v1/observations")).isEmpty();
        assertThat(client.get("/v1/reports/2023-S1?release=" + before).status()).isEqualTo(200);

        assertThat(post("publisher", "/v1/releases/" + before + "/restore", epoch())
                        .status())
                .isEqualTo(201);
        assertThat(client.rows("/v1/reports/2023-S1/comparison?limit=1000")).isNotEmpty();
    }

    /** The same pages for the next year, with the change on line 29 misprinted. */
    private long inReview() throws IOException {
        byte[] doubtful = Files.readString(HouseClient.REPORT)
                .replace("本期(112年", "本期(113年")
                .replace("前期(111年", "前期(112年")
                .replace("1萬 8,012 1萬 6,996 +1,016", "1萬 8,012 1萬 6,996 +1,017")
                .getBytes(StandardCharsets.UTF_8);
        HouseClient.Answer answer =
                client.post("editor", "/v1/reports?onFindings=review", "text/plain", doubtful, null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        assertThat(answer.body().path("state").asText()).isEqualTo("REVIEW");
        return answer.body().path("import").asLong();
    }

    private List<Integer> openFindings(long number) {
        JsonNode errors = publish(number).body().path("errors");
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> Integer.valueOf(error.path("name").asText()))
                .toList();
    }

    private void assertDoubtIsVisible() {
        List<JsonNode> accepted = client.rows(REPORT + "/findings?accepted=true");
        assertThat(accepted).isNotEmpty().allSatisfy(finding -> assertThat(
                        finding.at("/accepted/reason").asText())
                .isEqualTo("原件即如此列印"));
        assertThat(accepted)
                .anySatisfy(finding -> assertThat(finding.path("line").asInt()).isEqualTo(29));
        List<JsonNode> rows = client.rows(REPORT + "/comparison?limit=1000");
        assertThat(rows.stream().map(row -> row.path("service").asText()).distinct())
                .hasSize(4);
        assertThat(rows)
                .filteredOn(row -> row.at("/current/line").asInt() == 29)
                .allSatisfy(row ->
                        assertThat(row.at("/verification/verdict").asText()).isEqualTo("mismatch"));
    }

    private HouseClient.Answer publish(long number) {
        return post("publisher", "/v1/imports/" + number + "/publish", null);
    }

    private HouseClient.Answer post(String role, String path, String ifMatch) {
        return client.post(role, path, "application/json", REASON.getBytes(StandardCharsets.UTF_8), ifMatch);
    }

    private String epoch() {
        return "\"" + client.get("/v1/pointer").body().path("epoch").asLong() + "\"";
    }

    private long current() {
        return client.get("/v1/pointer").body().path("release").asLong();
    }
}
