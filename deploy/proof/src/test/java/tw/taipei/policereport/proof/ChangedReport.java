package tw.taipei.policereport.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tw.taipei.policereport.proof.printing.Truth;
import tw.taipei.policereport.proof.relaid.FirstReport;
import tw.taipei.policereport.transcription.Finding;

/**
 * The first report with one change, and what a person expects of it.
 *
 * @param findings severity, code and line of those that the report as received has not
 * @param numbers {@code id=value} of those that are not the numbers of the report as received; without value one that is
 *     missing
 */
record ChangedReport(String kind, String printed, String instead, List<String> findings, List<String> numbers) {

    private static final String RESOURCE = "/changed-reports.csv";
    private static final FirstReport FIRST = FirstReport.asReceived();
    private static final Reading AS_RECEIVED = Reading.of(FIRST.text());

    static List<ChangedReport> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChangedReport.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ChangedReport::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChangedReport of(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return new ChangedReport(
                cells.get(0),
                cells.get(1).replace("⏎", "\n"),
                cells.get(2).replace("⏎", "\n"),
                items(cells.get(3)),
                items(cells.get(4)));
    }

    private static List<String> items(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .sorted()
                .toList();
    }

    Reading read() {
        return Reading.of(FIRST.with(printed, instead).text());
    }

    /** All numbers that the changed report should give. */
    Map<String, BigDecimal> expected() {
        Map<String, BigDecimal> expected = new TreeMap<>(AS_RECEIVED.numbers());
        for (String number : numbers) {
            String id = number.substring(0, number.indexOf('='));
            String value = number.substring(number.indexOf('=') + 1);
            if (value.isEmpty()) {
                expected.remove(id);
            } else {
                expected.put(id, value.equals("null") ? null : Truth.plain(new BigDecimal(value)));
            }
        }
        return expected;
    }

    /** The findings that the report as received has not. */
    static List<String> news(Reading changed) {
        return changed.findings().stream()
                .filter(finding -> AS_RECEIVED.findings().stream().noneMatch(known -> isSame(known, finding)))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.line())
                .sorted()
                .toList();
    }

    private static boolean isSame(Finding known, Finding finding) {
        return known.code().equals(finding.code())
                && known.subject().equals(finding.subject())
                && known.found().equals(finding.found());
    }

    @Override
    public String toString() {
        return kind;
    }
}
