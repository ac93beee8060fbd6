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

    /** Each with the next: lines first, then characters. */
    @ParameterizedTest
    @MethodSource("clear")
    void saysTheSameSetInTwoWaysAtOnce(Relaying relaying) {
        List<Relaying> all = clear().toList();
        Relaying other = all.get((all.indexOf(relaying) + all.size() / 2) % all.size());
        boolean first = relaying.ordinal() < other.ordinal();
        FirstReport twice =
                FirstReport.asReceived().relaid(first ? relaying : other).relaid(first ? other : relaying);
        assertThat(Reading.of(twice.text()).numbers()).isEqualTo(AS_RECEIVED.numbers());
        assertThat(Reading.of(twice.text()).changes()).isEqualTo(AS_RECEIVED.changes());
        assertThat(Reading.of(twice.text()).blocking()).isEmpty();
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
        return Relaying.clear();
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
