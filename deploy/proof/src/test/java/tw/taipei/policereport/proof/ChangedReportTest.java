package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known rows come out right, and what is unknown or wrong is found where it stands. */
class ChangedReportTest {

    @ParameterizedTest
    @MethodSource("changes")
    void findsWhatIsWrongAndReadsTheRest(ChangedReport change) {
        Reading changed = change.read();
        assertThat(ChangedReport.news(changed)).isEqualTo(change.findings());
        assertThat(changed.numbers()).isEqualTo(change.expected());
    }

    /** Those that whoever reviews a report may meet: each of them by a change of one place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BLOCKING ROW_UNKNOWN",
                "BLOCKING TABLE_UNKNOWN",
                "BLOCKING ROW_OUTSIDE_TABLE",
                "WARNING ROW_MISSING",
                "WARNING TABLE_MISSING",
                "BLOCKING ROW_PRINTED_TWICE",
                "BLOCKING CHANGE_DOES_NOT_ADD_UP",
                "BLOCKING PARTS_DO_NOT_SUM",
                "BLOCKING RATE_DISAGREES",
                "WARNING SHARE_DISAGREES",
                "BLOCKING NUMERAL_UNREADABLE",
                "BLOCKING CELLS_UNREADABLE",
                "BLOCKING CELLS_AMBIGUOUS",
                "WARNING NUMBER_NOT_PRINTED",
                "INFO TABLE_DISPLACED",
                "WARNING NUMERAL_UNACCOUNTED",
                "WARNING NUMERAL_IN_TEXT_ONLY",
                "BLOCKING PERIOD_UNCLEAR",
                "BLOCKING TOO_MANY_DECIMALS",
                "BLOCKING REPEATED_NUMBER_DIFFERS"
            })
    void reachesEveryKindOfFinding(String kind) {
        assertThat(changes()).anySatisfy(change -> assertThat(change.findings())
                .anySatisfy(finding -> assertThat(finding).startsWith(kind)));
    }

    private static List<ChangedReport> changes() {
        return ChangedReport.all();
    }
}
