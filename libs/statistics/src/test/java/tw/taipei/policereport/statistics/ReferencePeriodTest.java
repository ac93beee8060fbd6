package tw.taipei.policereport.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencePeriodTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/reference-periods.csv", delimiter = '|', numLinesToSkip = 1)
    void everyFormIsReadAndWrittenInItsCanonicalForm(
            String text, String canonical, LocalDate start, LocalDate end, Frequency frequency) {
        ReferencePeriod period = ReferencePeriod.valueOf(text);
        assertThat(period).isEqualTo(new ReferencePeriod(start, end)).hasToString(canonical);
        assertThat(period.frequency()).isEqualTo(frequency);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/wrong-reference-periods.csv",
            delimiter = '|',
            quoteCharacter = '\'',
            numLinesToSkip = 1)
    void aTextThatIsNoPeriodIsRefusedWithTheReason(String text, String because) {
        assertThatThrownBy(() -> ReferencePeriod.valueOf(text))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is not a reference period")
                .hasMessageContaining(because);
    }

    @Test
    void anAbsurdlyLongTextIsRefused() {
        assertThatThrownBy(() -> ReferencePeriod.valueOf("1".repeat(100_000)))
                .isExactlyInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/reference-period-labels.csv", delimiter = '|', numLinesToSkip = 1)
    void aPeriodIsNamedInYearsOfTheRepublicAndInBothLanguages(
            ReferencePeriod period, String roc, String zhTw, String en) {
        assertThat(period.roc()).isEqualTo(roc);
        assertThat(period.label()).isEqualTo(new Label(zhTw, en));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-S1, 2022-S1",
        "2022-S2, 2021-S2",
        "2023, 2022",
        "2020/2022, 2019/2021",
        "2023-01/2023-08, 2022-01/2022-08",
        "2022-07/2023-06, 2021-07/2022-06",
        "2024-02, 2023-02",
        "2025-02, 2024-02",
        "2023-01/2023-02, 2022-01/2022-02",
        "2024-02-28, 2023-02-28",
        "2024-02-29, 2023-02-28",
        "2025-02-28, 2024-02-28",
        "2024-02-20/2024-03-10, 2023-02-20/2023-03-10",
    })
    void theSameTimeOfTheYearBeforeKeepsWholeMonthsWhole(ReferencePeriod period, ReferencePeriod yearEarlier) {
        assertThat(period.yearEarlier()).isEqualTo(yearEarlier);
    }

    @ParameterizedTest
    @CsvSource({"2023-S1, 2022-S2", "2022-S2, 2022-S1"})
    void theHalfYearJustBeforeIsNotTheBaseOfTheReport(ReferencePeriod period, ReferencePeriod previous) {
        assertThat(period.previousHalf()).isEqualTo(previous).isNotEqualTo(period.yearEarlier());
    }

    @ParameterizedTest
    @CsvSource({"2023", "2023-06", "2023-06-20", "2023-01/2023-08", "2023-02/2023-07"})
    void onlyAHalfYearHasAHalfYearBeforeIt(ReferencePeriod period) {
        assertThatThrownBy(period::previousHalf)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(period.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-S1, true",
        "2023-S1, 2023-S1, true",
        "2023-S1, 2023-06-30, true",
        "2023-S1, 2023-07-01, false",
        "2023-S1, 2023-01/2023-08, false",
        "2023-S1, 2023, false",
        "2020/2022, 2021, true",
    })
    void aPeriodContainsThoseThatLieInIt(ReferencePeriod period, ReferencePeriod other, boolean contains) {
        assertThat(period.contains(other)).isEqualTo(contains);
    }

    @Test
    void periodsAreOrderedByTheirStartThenByTheirEnd() {
        List<ReferencePeriod> ordered = Stream.of("2022-S1", "2022", "2022-S2", "2023-01", "2023-S1", "2023-01/2023-08")
                .map(ReferencePeriod::valueOf)
                .toList();
        assertThat(ordered).isSorted();
    }
}
