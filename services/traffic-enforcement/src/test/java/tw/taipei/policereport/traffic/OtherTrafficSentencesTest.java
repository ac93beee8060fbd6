package tw.taipei.policereport.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The sentences of part 貳 in reports that print other numbers, other years or less. */
class OtherTrafficSentencesTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new TrafficEnforcement().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            現有科技執法地點 34 處 | 現有科技執法地點計 35 處 | 1022 | 34   | 35
            設備」9 處             | 設備」6 處               | 1022 | 31   | 34
            其⏎⏎中 509 件          | 其⏎⏎中 590 件            | 1065 | 2819 | 2,738
            """)
    void stopsAtATotalThatIsNotTheSumOfItsParts(
            String printed, String misprinted, int line, String expected, String found) {
        assertThat(report(printed, misprinted).readBy(domain).findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("PARTS_DO_NOT_SUM", line, expected, found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            112 年 1 至 8 月計提報         | 113年1至2月共提報                    | proposals.recorded 2024-01/2024-02 2193
            112 年度規⏎⏎劃新增 4 處        | 113年度規劃新增12處                  | sites-added 2024 12
            東路與建國北路口等 4 處        | 東路與建國北路口等 3 處              | sites-added.junction 2023 3
            增派警力 11 人、義交 4 人      | 增派義交 6 人                        | volunteers-added 2023-S1 6
            規劃 2 次全國性同步            | 規劃3次全國同步                      | operations-per-month.nationwide 2023-S1 3
            2 套科技執法設                 | 5套科技執法設                        | enforcement-devices-added 2023 5
            (警力 24 名、義交 18 名)       | (義交 20 名)                         | volunteers 2023-S1 20
            """)
    void readsOtherNumbersAndPeriods(String printed, String other, String expected) {
        assertThat(numbers(report(printed, other))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            、36 件經會勘維持現行設⏎⏎施                       | proposals.unchanged
            「違規停車科技執法設備」9 處，                    | sites.illegal-parking
            及 4 次局辦擴大取締酒後駕車勤                     | operations-per-month.department
            另由本⏎⏎局交通警察大隊預置拖吊車 1 部於南京東路   | tow-trucks
            本市現有 14處路口科技執法設備取締車不讓⏎⏎人違規， | failure-to-yield-sites
            """)
    void readsTheRestWhenOneNumberIsMissing(String printed, String series) {
        List<String> rest = numbers(report(printed, ""));

        assertThat(rest).hasSize(numbers(FIRST).size() - 1).noneMatch(number -> number.startsWith(series + " "));
    }

    @Test
    void takesNoNumberOfAnotherListForTheCriterion() {
        assertThat(report("酒駕 2 次以上者名冊", "酒駕者名冊").readBy(domain).notes())
                .noneMatch(note -> note.code().equals("repeat-drink-driving-is-a-criterion"));
    }

    private static PrintedReport report(String printed, String instead) {
        return FIRST.with(printed.replace('⏎', '\n'), instead.replace('⏎', '\n'));
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(number -> number.series() + " " + number.period() + " "
                        + number.value().toPlainString())
                .toList();
    }
}
