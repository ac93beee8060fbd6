package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.proof.relaid.Relaying;
import tw.taipei.policereport.transcription.Finding;

/** The first report says the same however it is set. What it says, each service's own tests compare with what a person read. */
class RelaidReportTest {

    private static final Reading AS_RECEIVED =
            Reading.of(FirstReport.asReceived().text());

    @ParameterizedTest
    @MethodSource("clear")
    void saysTheSame(Relaying relaying) {
        Reading relaid = Reading.of(FirstReport.asReceived().relaid(relaying).text());
        assertThat(relaid.numbers()).isEqualTo(AS_RECEIVED.numbers());
        assertThat(relaid.changes()).isEqualTo(AS_RECEIVED.changes());
        assertThat(findings(relaid)).isEqualTo(findings(AS_RECEIVED));
    }

    @ParameterizedTest
    @MethodSource("doubtful")
    void saysTheSameOrIsRefused(Relaying relaying) {
        Reading relaid = Reading.of(FirstReport.asReceived().relaid(relaying).text());
        assertThat(relaid.numbers().entrySet())
                .filteredOn(number -> number.getValue() != null)
                .isSubsetOf(AS_RECEIVED.numbers().entrySet());
        assertThat(relaid.numbers().equals(AS_RECEIVED.numbers()))
                .isEqualTo(relaid.blocking().isEmpty());
    }

    private static Stream<Relaying> clear() {
        return Arrays.stream(Relaying.values()).filter(relaying -> relaying.clarity() == Relaying.Clarity.CLEAR);
    }

    private static Stream<Relaying> doubtful() {
        return Arrays.stream(Relaying.values()).filter(relaying -> relaying.clarity() == Relaying.Clarity.DOUBTFUL);
    }

    private static List<String> findings(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> finding.code() + " " + finding.subject())
                .toList();
    }
}
