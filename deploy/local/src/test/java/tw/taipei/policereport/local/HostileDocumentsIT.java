package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document built to harm is refused, and no process of the house, with the little memory that each has, ends by it. */
@ExtendWith(SharedHouse.class)
class HostileDocumentsIT {

    private final HouseClient client;

    HostileDocumentsIT(HouseClient client) {
        this.client = client;
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_and_the_house_goes_on(HostileDocuments document) {
        HouseClient.Answer releases = client.get("/v1/releases");
        List<ProcessHandle> before = programs();

        HouseClient.Answer answer = client.submit("editor", document.mediaType(), document.bytes());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.mediaType()).isEqualTo("application/problem+json");
        assertThat(programs()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(client.get("/v1/releases")).isEqualTo(releases);
        assertThat(client.get("/v1/reports/2023-S1/comparison").status()).isEqualTo(200);
    }

    private List<ProcessHandle> programs() {
        return client.house().processes().stream()
                .filter(process -> process.info()
                        .command()
                        .filter(java -> java.endsWith("/java"))
                        .isPresent())
                .toList();
    }
}
