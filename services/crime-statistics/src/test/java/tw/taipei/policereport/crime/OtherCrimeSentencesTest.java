package tw.taipei.policereport.crime;

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
class OtherCrimeSentencesTest {

    private static final PrintedReport FIRST = PrintedReport.of("2023-S1");
    private static final String RATES = "近 3 年(109 年至 111 年)本\n\n市全般竊盜破獲率分別為 93.5%、98.64%及\n\n100.84%";

    private final SubjectDomain domain = new CrimeStatistics().domain();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            近2年(111年至112年)本市全般竊盜破獲率分別為100.84%及103.1% | 2022 100.84, 2023 103.1
            111年度至113年本市全般竊盜破獲率分別為98%、99.5%及101.25% | 2022 98, 2023 99.5, 2024 101.25
            112年本市全般竊盜破獲率分別為101.25%                         | 2023 101.25
            """)
    void givesEachRateToItsYear(String sentence, String expected) {
        assertThat(numbers(FIRST.with(RATES, sentence)))
                .filteredOn(number -> number.matches("clearance-rate.theft \\d{4} .*"))
                .containsExactly(expected.replaceAll("(?<=^|, )", "clearance-rate.theft ")
                        .split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            近 3 年(109 年至 111 年)本市全般竊盜破獲率分別為 98.64%及100.84%
            近 2 年(110 年至 111 年)本市全般竊盜破獲率分別為 93.5%、98.64%及100.84%
            近 3 年(111 年至 109 年)本市全般竊盜破獲率分別為 93.5%、98.64%及100.84%
            """)
    void stopsWhenRatesAndYearsAreNotEquallyMany(String sentence) {
        PrintedReport report = FIRST.with(RATES, sentence);

        assertThat(blocking(report))
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("PERIOD_UNCLEAR", 853));
        assertThat(numbers(report)).noneMatch(number -> number.matches("clearance-rate.theft \\d{4} .*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            較前期減少 200    | 較前期減少 210    | 857 | -200    | 210
            較前期減少 200    | 較前期增加 200    | 857 | -200    | 200
            破獲率達 104.07%  | 破獲率達 140.07%  | 859 | 104.07% | 140.07%
            """)
    void stopsWhenASentenceContradictsItsTable(
            String printed, String misprinted, int line, String table, String found) {
        assertThat(blocking(FIRST.with(printed, misprinted)))
                .extracting(Finding::code, Finding::line, Finding::expected, Finding::found)
                .containsExactly(tuple("REPEATED_NUMBER_DIFFERS", line, table, found));
    }

    @Test
    void readsAnotherRewardAndDropsTheNoteOnAmountsThatAreNotPrinted() {
        PrintedReport report = FIRST.with("獎金提升至新臺\n\n幣 2 萬元，同步增加", "獎金由新臺幣 2 萬元調高\n\n為5萬 5,000元，另增加");

        assertThat(numbers(report)).contains("courier-reward 2023-S1 55000");
        assertThat(report.readBy(domain).notes())
                .noneMatch(note -> note.code().equals("only-the-new-reward-is-printed"));
    }

    @Test
    void readsTheRestWhenOneSentenceIsMissing() {
        assertThat(numbers(FIRST.with(RATES, "")))
                .hasSize(numbers(FIRST).size() - 3)
                .isSubsetOf(numbers(FIRST));
    }

    private List<Finding> blocking(PrintedReport report) {
        return report.readBy(domain).findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .toList();
    }

    private List<String> numbers(PrintedReport report) {
        return report.readBy(domain).observations().stream()
                .map(number -> number.series() + " " + number.period() + " "
                        + number.value().toPlainString())
                .toList();
    }
}
