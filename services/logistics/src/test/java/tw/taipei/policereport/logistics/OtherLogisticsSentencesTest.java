package tw.taipei.policereport.logistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.taipei.policereport.dissemination.contract.PrintedReport;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The sentences of part 貳 in reports that print other numbers, other years or less. */
class OtherLogisticsSentencesTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");
    private static final String REPLACED =
            """
            112 年已汰換巡邏機車 558 輛(含運用賸餘款

            採購 60 輛)、巡邏車 18 輛、吉普巡邏車 2輛

            、偵防車 14 輛、(廂式)偵防車 5 輛、小型警

            備車 1 輛。""";

    private final SubjectDomain domain = new Logistics().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            113年已汰換巡邏車8輛、巡邏機車1,457輛。             | 2024 | patrol-car 8, patrol-motorcycle 1457
            113年已汰換大型重型機車8輛及(廂式)偵防車3輛。       | 2024 | heavy-motorcycle 8, detective-van 3
            112年度已汰換吉普巡邏車2輛、偵防車14輛。            | 2023 | patrol-jeep 2, detective-car 14
            """)
    void readsVehiclesInAnyOrder(String sentence, int year, String expected) {
        assertThat(vehicles(FIRST.with(REPLACED, sentence), "A"))
                .containsExactly(expected.replaceAll("(\\S+) (\\d+)", "$1 " + year + " $2")
                        .split(", "));
    }

    @Test
    void readsTheVehiclesOfTheReportWithTheSurplusAmongThem() {
        assertThat(vehicles(FIRST, "A"))
                .containsExactly(
                        "patrol-motorcycle 2023 558",
                        "patrol-motorcycle 2023 60",
                        "patrol-car 2023 18",
                        "patrol-jeep 2023 2",
                        "detective-car 2023 14",
                        "detective-van 2023 5",
                        "guard-car 2023 1");
    }

    @Test
    void takesASavingForAnEstimateOnlyWhenTheReportSaysSo() {
        assertThat(numbers(FIRST.with("預估可減少現場", "實測已減少現場"))).noneMatch(number -> number.contains("time-saving"));
        assertThat(numbers(FIRST.with("筆錄製作時間約 53%", "筆錄製作時間 41%")))
                .contains("time-saving.statement 2023-S1 41 [E]", "time-saving.data-entry 2023-S1 80 [E]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            立即自動通知本局\\n\\n110，透過       | 立即自動通知本局110人，透過         | police-emergency-number
            導入「ISO 27001 資訊安全管理系統」及「 | 導入「資訊安全管理系統」及「 | information-security-certification
            """)
    void doesNotTakeOtherWordsForANameOrACertificate(String printed, String instead, String code) {
        PrintedReport other = FIRST.with(printed.replace("\\n", "\n"), instead);

        assertThat(other.readBy(domain).claims()).extracting(Claim::target).doesNotContain(code);
        assertThat(other.readBy(domain).notes()).extracting(Note::code).doesNotContain(code);
    }

    private List<String> vehicles(PrintedReport report, String status) {
        return numbers(report).stream()
                .filter(number -> number.startsWith("replaced") && number.endsWith("[" + status + "]"))
                .map(number -> number.substring(number.indexOf('.') + 1, number.indexOf(" [")))
                .toList();
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(number -> number.series() + " " + number.period() + " "
                        + number.value().toPlainString() + " " + number.status())
                .toList();
    }
}
