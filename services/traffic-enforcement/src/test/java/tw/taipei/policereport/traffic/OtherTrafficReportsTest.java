package tw.taipei.policereport.traffic;

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
class OtherTrafficReportsTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");

    private final SubjectDomain domain = new TrafficEnforcement().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            7 萬 5,258 5 萬 4,980 +2 萬 278 | 7 萬 5,258 5 萬 4,980 +2 萬 287 | 255 | 20278 | +2 萬 287
            2,868 1,940 +928                | 2,686 1,940 +928                | 264 | 746   | +928
            164 196 162 194 +2 +2           | 164 196 162 195 +2 +2           | 281 | 1     | +2
            """)
    void stopsAtAChangeThatIsNotTheDifferenceOfItsNumbers(
            String printed, String misprinted, int line, String expected, String found) {
        assertThat(read(FIRST.with(printed, misprinted)).findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("CHANGE_DOES_NOT_ADD_UP", line, expected, found));
    }

    @Test
    void missesARowThatIsNotPrinted() {
        assertThat(read(FIRST.with("取締酒後駕車(件) 2,868 1,940 +928 \n", "\n")).findings())
                .extracting(Finding::code, Finding::subject)
                .containsExactly(tuple("ROW_MISSING", "取締酒後駕車(件)"));
    }

    @Test
    void missesTheSentenceThatIsNotPrinted() {
        Transcription read = read(FIRST.with("死亡人數 1.73人", "死亡人數甚低"));

        assertThat(read.findings()).extracting(Finding::code).containsExactly("SENTENCE_NOT_FOUND");
        assertThat(read.notes()).extracting(Note::code).doesNotContain("lowest-of-the-six-municipalities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            取締違反號誌 ⏎⏎管制(件) ⏎7 萬 5,258 5 萬 4,980 +2 萬 278 | 取締違反號誌管制(件) 7萬5,258 5萬4,980 +2萬278
            取締行人違規(件) 1 萬 9,638 1 萬 7,280                    | 取締行人⏎⏎違規(件)⏎1 萬⏎9,638 1 萬⏎7,280
            ㄧ般日上下午                                              | 一般日上下午
            人數 1.73人、受傷人數 589.95 人，                         | 人數⏎⏎1.73⏎人、受傷⏎⏎人數 589.95⏎人，
            """)
    void readsTheSameNumbersHoweverTheyAreWrapped(String printed, String wrapped) {
        assertThat(numbers(read(FIRST.with(broken(printed), broken(wrapped))))).isEqualTo(numbers(read(FIRST)));
    }

    @Test
    void takesThePeriodOfTheSentenceForTheRatesOfTheSentence() {
        Transcription read =
                read(FIRST.with("本市 112 年 1 至 6 月每十萬人口", "本市 111 年每十萬人口").with("均為\n\n六都最低", "均低於六都平均"));

        assertThat(read.observations())
                .filteredOn(number -> number.dataset().equals("casualties"))
                .extracting(number -> number.series() + " " + number.period())
                .containsExactly("a1-deaths 2022", "injuries 2022");
        assertThat(read.notes()).extracting(Note::code).doesNotContain("lowest-of-the-six-municipalities");
    }

    private Transcription read(PrintedReport report) {
        return report.readBy(domain);
    }

    private static List<String> numbers(Transcription read) {
        return read.observations().stream().map(OtherTrafficReportsTest::number).toList();
    }

    private static String number(Observation read) {
        return read.series() + " " + read.period() + " " + read.value();
    }

    private static String broken(String text) {
        return text.replace('⏎', '\n');
    }
}
