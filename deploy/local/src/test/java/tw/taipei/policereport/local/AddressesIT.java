package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a newcomer looks first. */
@ExtendWith(SharedHouse.class)
class AddressesIT {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final HouseClient client;

    AddressesIT(HouseClient client) {
        this.client = client;
    }

    @Test
    void every_address_that_the_launcher_prints_answers() {
        String output = client.house().output();
        List<URI> addresses = ADDRESS.matcher(output.substring(output.indexOf("Ready.")))
                .results()
                .map(MatchResult::group)
                .map(URI::create)
                .toList();

        assertThat(addresses).hasSize(7).allSatisfy(address -> assertThat(
                        client.getFrom(address).status())
                .as(address.toString())
                .isEqualTo(200));
        assertThat(addresses.get(0).getPath()).as("the explorer comes first").isEqualTo("/swagger-ui");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/openapi?format=json",
                "/v1/reports/2023-S1/comparison/summary",
                "/v1/reports/2023-S1/comparison/movers",
                "/v1/reports/2023-S1/lines?limit=1",
                "/v1/reports/2023-S1/coverage?limit=1",
                "/v1/releases"
            })
    void the_gateway_answers(String path) {
        assertThat(client.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crime-statistics", "traffic-enforcement", "community-safety", "logistics"})
    void every_number_has_an_address_also_as_generated_clients_spell_it(String service) {
        List<String> ids = client.rows("/" + service + "/v1/observations?limit=1000").stream()
                .map(row -> row.path("id").asText())
                .toList();

        assertThat(ids).isNotEmpty().allSatisfy(id -> assertThat(
                        client.get("/" + service + "/v1/observations/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                                .data()
                                .path("id")
                                .asText())
                .isEqualTo(id));
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void each_process_says_how_it_is_and_describes_itself(Program program) {
        assertThat(client.getFrom(program, "/q/health/live").status()).isEqualTo(200);
        assertThat(client.getFrom(program, "/q/metrics").status()).isEqualTo(200);
        assertThat(client.get("/openapi/" + program.label()).status()).isEqualTo(200);
    }
}
