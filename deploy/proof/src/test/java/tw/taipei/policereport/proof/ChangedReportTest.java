package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Known rows come out right, and what is unknown or wrong is found where it stands. */
class ChangedReportTest {

    @ParameterizedTest
    @MethodSource("changes")
    void findsWhatIsWrongAndReadsTheRest(ChangedReport change) {
        Reading changed = change.read();
        assertThat(ChangedReport.news(changed)).isEqualTo(change.findings());
        assertThat(changed.numbers()).isEqualTo(change.expected());
    }

    private static List<ChangedReport> changes() {
        return ChangedReport.all();
    }
}
