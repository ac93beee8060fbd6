package tw.taipei.policereport.proof.relaid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The first report as received, or changed by hand. */
public record FirstReport(String text) {

    public FirstReport {
        Objects.requireNonNull(text, "text is null");
    }

    public static FirstReport asReceived() {
        Path file = Path.of(System.getProperty("report.directory"), "2023-S1", "report.txt");
        try {
            return new FirstReport(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the first report is not among the reports as received", e);
        }
    }

    /**
     * This report with other words in one place.
     *
     * @param printed text that stands in the report exactly once
     */
    public FirstReport with(String printed, String instead) {
        int at = text.indexOf(printed);
        if (at < 0 || text.indexOf(printed, at + 1) >= 0) {
            throw new IllegalArgumentException("'" + printed + "' does not stand in the report exactly once");
        }
        return new FirstReport(text.substring(0, at) + instead + text.substring(at + printed.length()));
    }

    public FirstReport relaid(Relaying relaying) {
        return new FirstReport(relaying.relay(text));
    }
}
