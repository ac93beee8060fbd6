package tw.taipei.policereport.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The sentences of parts 貳 and 參 in reports that print other numbers, other dates or less. */
class OtherCommunitySentencesTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new CommunitySafety().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            占全國三分之二以上          | 占全國十分之七以上      | national-share 2023-S1 70.00
            占全國三分之二以上          | 占全國百分之六十五以上  | national-share 2023-S1 65.00
            112 年 6月 20 日竣工        | 113 年 1 月 5 日完工    | cameras-added 2024-01-05 2478
            200 萬以⏎⏎上畫素            | 1,200 萬以上畫素        | resolution 2023-06-20 12000000
            本局 112 年 1 至 6 月輔導   | 本局 112 年度輔導       | meetings 2023 126
            本局 112 年 1 至 6 月輔導   | 本局輔導                | meetings 2023-S1 126
            16 處重點車站               | 21 座重點車站           | stations.key 2023-S1 21
            連續⏎⏎16 年均獲             | 連續17年獲              | years-rated-top 2023-S1 17
            人⏎ 數 2 萬 5,122人         | 人數1,980人             | members 2023-S1 1980
            """)
    void readsOtherNumbersAndPeriods(String printed, String other, String expected) {
        assertThat(numbers(report(printed, other))).contains(expected);
    }

    @Test
    void takesTheHalfYearOfTheReportForCamerasWithoutADayOfCompletion() {
        assertThat(numbers(report("，本案⏎⏎業於 112 年 6月 20 日竣工", "")))
                .contains("cameras-replaced 2023-S1 13699", "cameras-added 2023-S1 2478", "resolution 2023-S1 2000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            輔導標竿社區 8 個，                          | model-communities-guided
            ，治安區塊認養 67 處                         | blocks-adopted
            及新增 2,478支監視器                         | cameras-added
            及偷拍、性騷擾案件發生⏎⏎較多之 9 大站體      | stations.more-cases
            故本⏎⏎市轄內集會遊行場次占全國三分之二以上， | national-share
            """)
    void readsTheRestWhenOneNumberIsMissing(String printed, String series) {
        assertThat(numbers(report(printed, "")))
                .hasSize(numbers(FIRST).size() - 1)
                .noneMatch(number -> number.startsWith(series + " "));
    }

    @Test
    void keepsAnAwardOfAnotherBodyAndYear() {
        PrintedReport other = report("臺灣世界新聞傳播協會公開 2023 年度「全", "某雜誌公布113年「全").with("「金獎」", "「銀獎」");

        assertThat(notes(other)).contains("award-for-public-safety");
        assertThat(notes(report("獲得「金獎」殊榮", "獲得肯定"))).doesNotContain("award-for-public-safety");
    }

    @Test
    void takesNeitherElectionsNorProjectsForNumbers() {
        PrintedReport other =
                report("第 16任總統、副總統及第 11 屆立法", "第17任總統、副總統及第12屆立法").with("「清源 3.0專案」", "「清源4.5專案」");

        assertThat(numbers(other)).isEqualTo(numbers(FIRST));
        assertThat(other.readBy(domain).claims())
                .filteredOn(claim -> claim.kind() == Claim.Kind.NAME || claim.kind() == Claim.Kind.REFERENCE)
                .extracting(Claim::target)
                .containsExactly(
                        "police-emergency-number",
                        "number-of-a-presidency",
                        "number-of-a-legislature",
                        "number-of-priorities-listed",
                        "edition-of-a-project",
                        "waves-of-support");
    }

    private static PrintedReport report(String printed, String instead) {
        return FIRST.with(printed.replace('⏎', '\n'), instead.replace('⏎', '\n'));
    }

    private List<String> notes(PrintedReport report) {
        return report.readBy(domain).notes().stream().map(Note::code).toList();
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(number -> number.series() + " " + number.period() + " "
                        + number.value().toPlainString())
                .toList();
    }
}
