package tw.taipei.policereport.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The same rules before reports that are misprinted, wrapped otherwise, in another order, or of another half-year. */
class OtherLogisticsReportsTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new Logistics().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            參訓人次 750 564 +186     | 參訓人次 750 546 +186     | 501 | 204  | +186
            6,402 0 +6,402            | 6,420 0 +6,402            | 516 | 6420 | +6,402
            空中大學 39 56 -17        | 空中大學 39 56 -71        | 535 | -17  | -71
            件數 6 1 +5               | 件數 6 1 +6               | 582 | 5    | +6
            """)
    void stopsAtAChangeThatIsNotTheDifferenceOfItsNumbers(
            String printed, String misprinted, int line, String expected, String found) {
        assertThat(blocking(FIRST.with(printed, misprinted)))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("CHANGE_DOES_NOT_ADD_UP", line, expected, found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            學分班 4 1 +3 \\n            | 506 | 學分班
            謝老師輔導(件數) 34 37 -3 \\n | 521 | 謝老師輔導(件數)
            人數 31 19 +12 \\n           | 557 | 員警違法人數
            """)
    void missesARowThatIsNotPrinted(String row, int line, String label) {
        assertThat(findings(FIRST.with(unescaped(row), "\n")))
                .extracting(Finding::code, Finding::line, Finding::subject)
                .contains(tuple("ROW_MISSING", line, label));
    }

    @Test
    void asksAboutARowThatItDoesNotKnow() {
        assertThat(blocking(FIRST.with("博士班 6 4 +2", "博士後 6 4 +2")))
                .extracting(Finding::code, Finding::line, Finding::subject, Finding::expected)
                .contains(tuple("ROW_UNKNOWN", 527, "博士後", "博士班"));
    }

    @Test
    void readsTheTableOfAdvancedStudiesTheSameUnderItsOwnHeading() {
        String text = FIRST.text();
        int start = text.indexOf("項目 本期 前期 增減數", text.indexOf("(二)強化員警心理諮詢輔導功能"));
        String table = text.substring(start, text.indexOf(" 項目 本期", start));
        String heading = "2、在職進修(於國內各大專院校進修人次) \n\n";

        PrintedReport inOrder = FIRST.with(table, "").with(heading, heading + table);

        assertThat(numbers(inOrder)).hasSize(numbers(FIRST).size()).containsAll(numbers(FIRST));
        assertThat(displaced(FIRST)).containsExactly("在職進修");
        assertThat(displaced(inOrder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            射擊測驗(人數) 6,126 0 +6,126     | 射擊測驗\\n(人數)\\n\\n6,126\\n\\n0\\n\\n+6,126
            員警違法 \\n件數 22 17 +5        | 員警違法 件數 22 17 +5
            員警品操 \\n\\n違紀 \\n\\n件數 6 1 +5 | 員警品操違紀 件數\\n6\\n1\\n+5
            勤務督導 \\n人次 5,600 5,584 +16   | 勤務督導 人次\\n\\n5,600 5,584\\n\\n+16
            」2處。                           | 」\\n\\n2\\n處。
            """)
    void readsTheSameNumbersHoweverTheyAreWrapped(String printed, String wrapped) {
        assertThat(numbers(FIRST.with(unescaped(printed), unescaped(wrapped)))).isEqualTo(numbers(FIRST));
    }

    @Test
    void findsTheFootnotesOfAYearWithAnotherSchedule() {
        PrintedReport other = FIRST.with("體能測驗111年度因疫情影響未辦理，射擊、綜合逮捕術測驗111年度於12\n月份辦理", "射擊測驗112年度於5月份辦理")
                .with("，111年度中級幹部講習於8月份辦理", "，中級幹部講習112年度於10月辦理");

        assertThat(notes(other))
                .contains("tests-held-in-one-month 射擊測驗112年度於5月份辦理", "seminar-held-in-one-month 中級幹部講習112年度於10月辦理")
                .noneMatch(note -> note.startsWith("fitness-test-not-held"));
    }

    @Test
    void leavesOutTheFootnotesThatAReportDoesNotPrint() {
        PrintedReport other = FIRST.with("參加市府公訓處辦理之", "").with("委外預約諮商服務機構計有", "");

        assertThat(notes(other))
                .noneMatch(note -> note.startsWith("city-training-centre-only"))
                .noneMatch(note -> note.startsWith("names-of-outside-clinics"));
        assertThat(numbers(other)).noneMatch(number -> number.contains("outside-clinics"));
    }

    @Test
    void readsAReportOfTheOtherHalfOfTheYear() {
        PrintedReport second = FIRST.aboutTheOtherHalf();

        assertThat(numbers(second))
                .contains(
                        "annual-training persons.shooting 2023-S2 6126",
                        "annual-training persons.shooting 2022-S2 0",
                        "counselling outside-clinics 2023-S2 2")
                .hasSameSizeAs(numbers(FIRST));
    }

    private List<Finding> findings(PrintedReport report) {
        return report.readBy(domain).findings();
    }

    private List<Finding> blocking(PrintedReport report) {
        return report.blockingFindings(domain);
    }

    private List<String> displaced(PrintedReport report) {
        return findings(report).stream()
                .filter(finding -> finding.code().equals("TABLE_DISPLACED"))
                .map(Finding::expected)
                .toList();
    }

    /** Code and printed words of each note; a standing note is its code alone. */
    private List<String> notes(PrintedReport report) {
        return report.readBy(domain).notes().stream()
                .map(note -> note.code() + (note.published() == null ? "" : " " + note.published()))
                .toList();
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(OtherLogisticsReportsTest::number)
                .toList();
    }

    private static String number(Observation read) {
        return read.dataset() + " " + read.series() + " " + read.period() + " " + read.value();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
