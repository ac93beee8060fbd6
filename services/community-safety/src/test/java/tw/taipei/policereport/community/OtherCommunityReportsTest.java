package tw.taipei.policereport.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The same rules before reports that are misprinted, wrapped otherwise, in another order, or of another half-year. */
class OtherCommunityReportsTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new CommunitySafety().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            304 239 +65                     | 314 239 +65                     | 335 | 75    | +65
            9,077 1萬 4,020 -4,943          | 9,077 1萬 4,020 -4,934          | 315 | -4943 | -4,934
            72萬 707 67萬 5,650 +4萬 5,057  | 72萬 707 67萬 5,650 +4萬 5,075  | 417 | 45057 | +4萬 5,075
            99.86% 99.93% -0.07個           | 99.86% 99.93% -0.70個           | 381 | -0.07 | -0.70個百分點
            """)
    void stopsAtAChangeThatIsNotTheDifferenceOfItsNumbers(
            String printed, String misprinted, int line, String expected, String found) {
        assertThat(blocking(FIRST.with(printed, misprinted)))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("CHANGE_DOES_NOT_ADD_UP", line, expected, found));
    }

    @Test
    void stopsAtATotalThatIsNotTheSumOfItsParts() {
        assertThat(blocking(FIRST.with("社區守望相助隊 68 2,736", "社區守望相助隊 86 2,736")))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("PARTS_DO_NOT_SUM", 375, "4704", "4,686"));
        assertThat(blocking(FIRST.with("1 萬 4,462 1 萬 5,559 -1,097", "1 萬 4,463 1 萬 5,559 -1,096")))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("PARTS_DO_NOT_SUM", 496, "14462", "1 萬 4,463"));
    }

    @Test
    void showsASharePrintedOtherwiseThanItsCountsSayAndPublishesIt() {
        assertThat(findings(FIRST))
                .filteredOn(finding -> finding.code().equals("SHARE_DISAGREES"))
                .extracting(Finding::severity, Finding::line, Finding::expected, Finding::found)
                .containsExactly(
                        tuple(Finding.Severity.WARNING, 455, "68", "67%"),
                        tuple(Finding.Severity.WARNING, 459, "74", "73%"),
                        tuple(Finding.Severity.WARNING, 468, "32", "33%"),
                        tuple(Finding.Severity.WARNING, 472, "26", "27%"));
        assertThat(findings(FIRST.with("(67%)", "(68%)")))
                .filteredOn(finding -> finding.code().equals("SHARE_DISAGREES"))
                .extracting(Finding::line)
                .containsExactly(459, 468, 472);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            預防少年犯罪宣導(次) 725 720 +5 \\n | 351 | 預防少年犯罪宣導(次)
            LED 字幕(處) 6,783 \\n              | 390 | LED字幕(處)
            """)
    void missesARowThatIsNotPrinted(String row, int line, String label) {
        assertThat(findings(FIRST.with(unescaped(row), "\n")))
                .extracting(Finding::code, Finding::line, Finding::subject)
                .contains(tuple("ROW_MISSING", line, label));
    }

    @Test
    void missesATableThatIsNotPrinted() {
        assertThat(findings(FIRST.with("項目 本期 前期 增減數 \n\n網路報案件數 6,517 5,914 +603 \n", "\n")))
                .extracting(Finding::code, Finding::line, Finding::subject)
                .contains(tuple("TABLE_MISSING", 423, "網路報案"));
    }

    @Test
    void asksAboutARowThatItDoesNotKnow() {
        assertThat(blocking(FIRST.with("辦理專題演講(場) 1,117", "辦理專題講座(場) 1,117")))
                .extracting(Finding::code, Finding::line, Finding::subject, Finding::expected)
                .contains(tuple("ROW_UNKNOWN", 396, "辦理專題講座(場)", "辦理專題演講(場)"));
    }

    @Test
    void saysThatTheAssemblyTableStandsUnderAForeignHeading() {
        assertThat(findings(FIRST))
                .filteredOn(finding -> finding.code().equals("TABLE_DISPLACED"))
                .extracting(Finding::severity, Finding::expected)
                .containsExactly(tuple(Finding.Severity.INFO, "處理集會遊行及聚眾防處勤務"));
    }

    @Test
    void readsTheAssemblyTableTheSameUnderItsOwnHeading() {
        String text = FIRST.text();
        int start = text.indexOf("項目 本期 前期 增減數", text.indexOf("1、在職訓練"));
        String table = text.substring(start, text.indexOf(" 項目 本期", start));
        String heading = "(一)處理集會遊行及聚眾防處勤務 \n\n";

        PrintedReport inOrder = FIRST.with(table, "").with(heading, heading + table);

        assertThat(numbers(inOrder)).hasSize(numbers(FIRST).size()).containsAll(numbers(FIRST));
        assertThat(findings(inOrder)).extracting(Finding::code).doesNotContain("TABLE_DISPLACED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            清查戶數 9,077 1萬 4,020 -4,943          | 清查戶數\\n\\n9,077\\n\\n1萬\\n4,020\\n\\n-4,943
            193 \\n(112年上半年) \\n\\n230 \\n(111年下半年) | 193 (112年上半年) 230 (111年下半年)
            執行加強保護少年 \\n\\n措施(次) \\n851 715   | 執行加強保護少年措施(次) 851 715
            4,342 1萬 4,437                          | 4,342\\n\\n1萬4,437
            合計 4,686 3萬 502                       | 合計\\n\\n4,686\\n\\n3萬\\n502
            99.86% 99.93% -0.07個 \\n百分點           | 99.86%\\n99.93%\\n-0.07個百分點
            72萬 707 67萬 5,650 +4萬 5,057           | 72 萬 707\\n67 萬 5,650\\n+4 萬 5,057
            9,782 \\n\\n(67%) \\n\\n1 萬 1,479 \\n\\n(73%) \\n-1,697 | 9,782 (67%) 1萬1,479 (73%) -1,697
            (人次) \\n1 萬 4,462 1 萬 5,559 -1,097    | (人次) 1 萬 4,462\\n\\n1 萬 5,559\\n\\n-1,097
            """)
    void readsTheSameNumbersHoweverTheyAreWrapped(String printed, String wrapped) {
        assertThat(numbers(FIRST.with(unescaped(printed), unescaped(wrapped)))).isEqualTo(numbers(FIRST));
    }

    @Test
    void readsStalkingLikeAnyOtherRowOnceBothHalvesArePrintedAlike() {
        PrintedReport later =
                FIRST.with("193 \n(112年上半年) \n\n230 \n(111年下半年) \n\n本法於111年6月\n\n1日開始實行", "193\n230\n-37");

        assertThat(numbers(later))
                .contains(
                        "women-children-protection cases.stalking 2023-S1 193",
                        "women-children-protection cases.stalking 2022-S1 230");
        assertThat(notes(later)).doesNotContain("stalking-act-new-in-base");
    }

    @Test
    void leavesOutTheFootnotesThatAReportDoesNotPrint() {
        assertThat(notes(FIRST.with("2、本期清查戶數重新規定統計以分局所辦", "2、以分局所辦").with("3、查獲案類", "3、")))
                .doesNotContain(
                        "households-counted-by-new-rule", "households-counted-by-earlier-rule", "kinds-of-case-found");
    }

    @Test
    void findsTheFootnotesInSomewhatOtherWords() {
        assertThat(notes(FIRST.with("本期清查戶數重新規定統計以", "本期清查戶數改採新規定，統計以")
                        .with("本法於111年6月\n\n1日開始實行", "本法自113年12月1日起施行")
                        .with("扣除詢問、跨轄、測試及惡作劇等", "扣除詢問及惡作劇")
                        .with("以毒品、賭博及未設籍", "以賭博、毒品、詐欺及未設籍")))
                .contains(
                        "households-counted-by-new-rule",
                        "households-counted-by-earlier-rule",
                        "stalking-act-new-in-base",
                        "what-valid-calls-leave-out",
                        "kinds-of-case-found");
    }

    @Test
    void doesNotTakeTheFirstDayOfAnotherLawForThatOfTheStalkingAct() {
        PrintedReport other =
                FIRST.with("本法於111年6月\n\n1日開始實行", "-37").with("全面汰換第一期錄影監視系統", "本法自113年1月1日施行。全面汰換第一期錄影監視系統");

        assertThat(notes(other)).doesNotContain("stalking-act-new-in-base");
    }

    @Test
    void readsAReportOfTheOtherHalfOfTheYear() {
        PrintedReport second = FIRST.aboutTheOtherHalf();

        assertThat(numbers(second))
                .contains("online-reports reports 2023-S2 6517", "online-reports reports 2022-S2 5914")
                .contains("women-children-protection cases.stalking 2022-S2 230")
                .hasSameSizeAs(numbers(FIRST));
    }

    private List<Finding> findings(PrintedReport report) {
        return report.readBy(domain).findings();
    }

    private List<Finding> blocking(PrintedReport report) {
        return report.blockingFindings(domain);
    }

    private List<String> notes(PrintedReport report) {
        return report.readBy(domain).notes().stream().map(Note::code).toList();
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(OtherCommunityReportsTest::number)
                .toList();
    }

    private static String number(Observation read) {
        return read.dataset() + " " + read.series() + " " + read.period() + " " + read.value();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
