package tw.taipei.policereport.dissemination.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.SubjectDomain;
import tw.taipei.policereport.transcription.Transcriber;
import tw.taipei.policereport.transcription.Transcription;

/** A real report for tests, as received or with a printing error made on purpose. */
public record PrintedReport(String text) {

    public PrintedReport {
        Objects.requireNonNull(text, "text is null");
    }

    /** @param report the report's reference period, {@code 2023-S1} */
    public static PrintedReport of(String report) {
        Path file = Path.of(System.getProperty("report.directory"), report, "report.txt");
        try {
            return new PrintedReport(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(report + " is not among the reports as received", e);
        }
    }

    /**
     * This report with other words in one place.
     *
     * @param printed text that stands in the report exactly once
     */
    public PrintedReport with(String printed, String instead) {
        int at = text.indexOf(printed);
        if (at < 0 || text.indexOf(printed, at + 1) >= 0) {
            throw new IllegalArgumentException("'" + printed + "' does not stand in the report exactly once");
        }
        return new PrintedReport(text.substring(0, at) + instead + text.substring(at + printed.length()));
    }

    /** The first report as if it were about the second halves of its two years. */
    public PrintedReport aboutTheOtherHalf() {
        return with("本期(112年 1至 6月)與前期(111年 1至\n\n6 月)", "本期(112年7至12月)與前期(111年7至\n\n12月)");
    }

    /** What stops publication when the domain reads this report. */
    public List<Finding> blockingFindings(SubjectDomain domain) {
        return readBy(domain).findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .toList();
    }

    public Transcription readBy(SubjectDomain domain) {
        return new Transcriber(domain).transcribe(ReportText.of(text));
    }
}
