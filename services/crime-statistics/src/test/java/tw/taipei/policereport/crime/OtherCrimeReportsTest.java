package tw.taipei.policereport.crime;

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
import tw.taipei.policereport.transcription.Transcription;

/** The same rules before reports that are misprinted, wrapped otherwise, or of another half-year. */
class OtherCrimeReportsTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new CrimeStatistics().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            查獲人數 266 253 +13  | 查獲人數 266 235 +13  | 87  | 31      | +13
            133.32 759.59 -626.27 | 133.32 795.59 -626.27 | 111 | -662.27 | -626.27
            +15 人                | +51 人                | 168 | 15      | +51 人
            2,201元               | 2,210元               | 145 | 70062201 | +7,006萬 2,210元
            第三方警⏎政成果 件數 182 328 -146 | 第三方警⏎政成果 件數 182 329 -146 | 306 | -147 | -146
            """)
    void stopsAtAChangeThatIsNotTheDifferenceOfItsNumbers(
            String printed, String misprinted, int line, String expected, String found) {
        assertThat(blocking(FIRST.with(broken(printed), broken(misprinted))))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("CHANGE_DOES_NOT_ADD_UP", line, expected, found));
    }

    @Test
    void namesEveryNumberThatAWrongCountContradicts() {
        assertThat(blocking(FIRST.with("(本轄 2,064)", "(本轄 2,046)")))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(
                        tuple("PARTS_DO_NOT_SUM", 192, "2106", "2,124"),
                        tuple("CHANGE_DOES_NOT_ADD_UP", 205, "-195", "-177"));
        assertThat(blocking(FIRST.with("107.74%", "170.74%")))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("RATE_DISAGREES", 131, "107.74", "170.74%"));
    }

    @Test
    void missesARowThatIsNotPrinted() {
        assertThat(findings(FIRST.with("查獲件數 2,030 2,071 -41 \n", "\n")))
                .extracting(Finding::code, Finding::line, Finding::subject)
                .containsExactly(tuple("ROW_MISSING", 102, "查獲件數"));
    }

    @Test
    void asksAboutARowThatItDoesNotKnow() {
        assertThat(blocking(FIRST.with("違反著作 \n  權法(件)", "違反商標 \n  權法(件)")))
                .extracting(Finding::code, Finding::line, Finding::subject, Finding::expected)
                .containsExactly(tuple("ROW_UNKNOWN", 224, "違反商標權法(件)", "違反著作權法(件)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            重量 ⏎(公斤) 133.32 759.59 -626.27         | 重量(公斤)⏎⏎133.32⏎⏎759.59⏎⏎-626.27
            5億 6,724萬 ⏎⏎6,530元                    | 5億6,724萬6,530元
            129 件 ⏎1,171 人 ⏎⏎135 件 ⏎1,156 人  | 129 件 1,171 人 135 件 1,156 人
            發生件數 1,769 1,811 -42                     | 發生⏎件數⏎⏎1,769⏎1,811⏎⏎-42
            (本轄 1萬 7,279) ⏎⏎(他轄 1,247)          | (本轄1萬7,279)(他轄1,247)
            全般刑案破獲率均⏎⏎為六都第 1 名         | 全般刑案破獲率均為六都第1名
            """)
    void readsTheSameNumbersHoweverTheyAreWrapped(String printed, String wrapped) {
        assertThat(numbers(FIRST.with(broken(printed), broken(wrapped)))).isEqualTo(numbers(FIRST));
    }

    @Test
    void takesARankOfTheCurrentPeriodAloneForThatPeriodAlone() {
        PrintedReport other = FIRST.with("本局本期及前期全般刑案破獲率均\n\n為六都第 1 名", "本局本期全般刑案破獲率\n\n為六都第 2 名");

        assertThat(numbers(other).stream().filter(number -> number.startsWith("clearance-rate-rank")))
                .containsExactly("clearance-rate-rank.all 2023-S1 2");
    }

    @Test
    void readsAnotherCaseThatOutweighsTheOthersInTheCurrentPeriod() {
        Transcription read = FIRST.with("註：前期於111年2月份移送走私毒品個案", "註：本期於112年3月份移送走私毒品個案")
                .with("重量達651.88\n公斤，致本期毒品重量相較前期呈下降趨勢", "重量達1,024.5\n公斤，致本期毒品重量相較前期呈上升趨勢")
                .readBy(domain);

        assertThat(read.observations())
                .filteredOn(number -> number.series().measure().endsWith("weight"))
                .extracting(OtherCrimeReportsTest::number, Observation::notes)
                .containsExactly(
                        tuple("weight 2023-S1 133.32", List.of("outlying-case-in-current")),
                        tuple("weight 2022-S1 759.59", List.of()),
                        tuple("outlying-case-weight 2023-03 1024.5", List.of()));
        assertThat(read.notes()).extracting(Note::code).doesNotContain("outlying-case-in-base");
    }

    @Test
    void leavesOutTheFootnotesThatAReportDoesNotPrint() {
        Transcription read = FIRST.with("「其他」指以", "以").with("第三方警政成果係指", "").readBy(domain);

        assertThat(read.notes())
                .extracting(Note::code)
                .doesNotContain("other-cybercrime-is-defined-by-footnote", "third-party-policing-is-referral");
    }

    @Test
    void readsAReportOfTheOtherHalfOfTheYear() {
        PrintedReport second = FIRST.aboutTheOtherHalf();

        assertThat(numbers(second))
                .contains("reported.theft 2023-S2 2041", "reported.theft 2022-S2 2241")
                .contains("outlying-case-weight 2022-02 651.88")
                .hasSameSizeAs(numbers(FIRST));
    }

    private List<Finding> findings(PrintedReport report) {
        return report.readBy(domain).findings();
    }

    private List<Finding> blocking(PrintedReport report) {
        return report.blockingFindings(domain);
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(OtherCrimeReportsTest::number)
                .toList();
    }

    private static String number(Observation read) {
        return read.series() + " " + read.period() + " " + read.value();
    }

    private static String broken(String text) {
        return text.replace('⏎', '\n');
    }
}
