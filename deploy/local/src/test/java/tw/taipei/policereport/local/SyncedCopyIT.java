package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A copy that is kept by asking for what was updated, while others publish. In the end readers see what they saw before. */
@ExtendWith(SharedHouse.class)
class SyncedCopyIT {

    private static final String NUMBERS = "/crime-statistics/v1/observations?lang=en";
    private static final String CHANGES = "/crime-statistics/v1/changes?lang=en&limit=1000&event=withdrawn";

    private final HouseClient client;
    private final Map<String, JsonNode> copy = new HashMap<>();
    private String next = "0";

    SyncedCopyIT(HouseClient client) {
        this.client = client;
    }

    @Test
    void it_is_exactly_one_release_after_each_sync_whatever_is_published_between_the_pages() throws IOException {
        long before = client.get("/v1/pointer").body().path("release").asLong();
        String report = Files.readString(HouseClient.REPORT);
        sync(() -> submit(report.replace("查獲人數 266 253 +13", "查獲人數 267 253 +14")));
        sync(() -> submit(report.replace("本期(112年", "本期(114年").replace("前期(111年", "前期(113年")));
        sync(() -> decide("/v1/reports/2025-S1/withdraw"));
        sync(() -> decide("/v1/releases/" + before + "/restore"));
        sync(() -> {});
        assertThat(copy).isEqualTo(numbers(before));
    }

    /** @param meanwhile happens behind the first page */
    private void sync(Runnable meanwhile) {
        String since = next;
        JsonNode page = client.get(NUMBERS + "&limit=50&updatedAfter=" + since).body();
        long release = page.path("release").asLong();
        next = page.at("/summary/next").asText();
        meanwhile.run();
        Set<String> seen = new HashSet<>();
        while (page != null) {
            assertThat(page.path("release").asLong()).isEqualTo(release);
            page.path("data").forEach(row -> {
                assertThat(seen.add(row.path("id").asText()))
                        .as("%s comes once", row)
                        .isTrue();
                assertThat(copy.put(row.path("id").asText(), row)).isNotEqualTo(row);
            });
            String more = page.at("/links/next").textValue();
            page = more == null ? null : client.get(more).body();
        }
        client.rows(CHANGES + "&since=" + since + "&release=" + release)
                .forEach(gone -> copy.remove(gone.path("id").asText()));
        assertThat(copy).isEqualTo(numbers(release));
    }

    private Map<String, JsonNode> numbers(long release) {
        Map<String, JsonNode> numbers = new HashMap<>();
        client.rows(NUMBERS + "&limit=1000&release=" + release)
                .forEach(row -> numbers.put(row.path("id").asText(), row));
        return numbers;
    }

    private void submit(String text) {
        HouseClient.Answer answer = client.submit("editor", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private void decide(String path) {
        byte[] reason = "{\"reason\":\"a copy is watching\"}".getBytes(StandardCharsets.UTF_8);
        HouseClient.Answer answer = client.post("publisher", path, "application/json", reason, "*");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
