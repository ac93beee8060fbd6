package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.transcription.Finding;

/**
 * The first report with a change by hand: known rows come out right, and what is unknown or wrong is found where it
 * stands. Findings and numbers are what a person expects of the changed page.
 */
class ChangedReportTest {

    private static final FirstReport FIRST = FirstReport.asReceived();
    private static final Reading AS_RECEIVED = Reading.of(FIRST.text());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/changed-reports.csv", delimiter = '|', numLinesToSkip = 1)
    void findsWhatIsWrongAndReadsTheRest(String kind, String printed, String instead, String findings, String numbers) {
        Reading changed = Reading.of(FIRST.with(lines(printed), lines(instead)).text());

        assertThat(news(changed)).containsExactlyElementsOf(items(findings));
        TreeMap<String, BigDecimal> expected = new TreeMap<>(AS_RECEIVED.numbers());
        for (String number : items(numbers)) {
            String id = number.substring(0, number.indexOf('=')).strip();
            String value = number.substring(number.indexOf('=') + 1).strip();
            if (value.isEmpty()) {
                expected.remove(id);
            } else {
                expected.put(id, value.equals("null") ? null : Truth.plain(new BigDecimal(value)));
            }
        }
        assertThat(changed.numbers()).isEqualTo(expected);
    }

    /** The findings that the report as received has not. */
    private static List<String> news(Reading changed) {
        return changed.findings().stream()
                .filter(finding -> AS_RECEIVED.findings().stream()
                        .noneMatch(known -> known.code().equals(finding.code())
                                && known.subject().equals(finding.subject())
                                && known.found().equals(finding.found())))
                .map(ChangedReportTest::said)
                .sorted()
                .toList();
    }

    private static String said(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.line();
    }

    private static List<String> items(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(";")).map(String::strip).sorted().toList();
    }

    private static String lines(String cell) {
        return cell == null ? "" : cell.replace("⏎", "\n");
    }
}
