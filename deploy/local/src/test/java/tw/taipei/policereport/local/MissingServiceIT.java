package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that is lost costs its own rows, and the answer says so. */
@ExtendWith(SharedHouse.class)
class MissingServiceIT {

    // Each question is asked once only: what a service has said of a release, the gateway may say again.
    private static final String EXPLICIT = "/v1/comparisons?basis=explicit&period=2023-S1&against=2022-S1&limit=1000";
    private static final String YEAR_EARLIER = "/v1/comparisons?basis=year-earlier&period=2023-S1&limit=1000";
    private static final String PRINTED = "/v1/reports/2023-S1/comparison?limit=1000";

    private final HouseClient client;

    MissingServiceIT(HouseClient client) {
        this.client = client;
    }

    @Test
    void a_service_that_died_is_named_as_a_gap_unless_its_answer_is_held_and_comes_back() throws Exception {
        HouseClient.Answer whole = client.get(PRINTED);
        HouseProcess.of(client, Program.LOGISTICS).kill();

        assertGap("logistics", client.get(EXPLICIT));
        assertThat(client.get(PRINTED)).isEqualTo(whole);

        client.house().awaitLine("logistics            ready again");
        assertThat(client.getFrom(Program.LOGISTICS, "/v1/datasets").status()).isEqualTo(200);
    }

    @Test
    void a_service_that_hangs_is_named_as_a_gap_and_holds_nobody_up() throws Exception {
        HouseProcess.of(client, Program.TRAFFIC_ENFORCEMENT)
                .hangWhile(() -> assertGap("traffic-enforcement", client.get(YEAR_EARLIER)));
    }

    private static void assertGap(String service, HouseClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("complete").booleanValue()).isFalse();
        assertThat(answer.body().path("gaps"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.path("service").asText()).isEqualTo(service));
        assertThat(answer.data()).isNotEmpty().noneMatch(row -> isOf(service, row));
    }

    private static boolean isOf(String service, JsonNode row) {
        return row.path("service").asText().equals(service);
    }
}
