package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a stranger gets who has nothing but the address of the joined document. */
@ExtendWith(SharedHouse.class)
class GeneratedClientIT {

    private static final Path PROGRAM = Path.of(
            System.getProperty("house.directory"), "deploy/local/src/test/resources/clients/PullComparison.java");

    private final HouseClient client;

    GeneratedClientIT(HouseClient client) {
        this.client = client;
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_client_generated_from_the_joined_document_pulls_the_report_wide_comparison() {
        JoinedDocument.of(client);
        String address = client.house().address(Program.GATEWAY);
        GeneratedClient generated = GeneratedClient.of(address + "/openapi", SharedHouse.emptyData("generated-client"));

        List<String> pulled = ((Function<String, List<String>>) generated.with(PROGRAM)).apply(address);

        List<JsonNode> rows = client.rows("/v1/reports/2023-S1/comparison?lang=en&limit=1000");
        assertThat(pulled)
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(
                        rows.stream().map(GeneratedClientIT::line).toList())
                .contains("Theft, cases reported | 2041 | 2241 | -200");
    }

    private static String line(JsonNode row) {
        return String.join(
                " | ",
                row.path("label").asText(),
                text(row.at("/current/value")),
                text(row.at("/base/value")),
                text(row.at("/change/absolute")));
    }

    private static String text(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "none";
    }
}
