package tw.taipei.policereport.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report of the first half of 2023, as received. */
final class FirstReport {

    /** The columns of its tables. */
    static final List<List<String>> COLUMNS =
            List.of(List.of("本期", "前期", "增減數"), List.of("隊數", "巡守員人數"), List.of("數量"));

    static final List<String> COMPARED = COLUMNS.get(0);

    private FirstReport() {}

    static byte[] bytes() {
        Path file = Path.of(System.getProperty("report.directory"), "2023-S1", "report.txt");
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        return DocumentDecoder.decode(bytes()).text();
    }

    static ReportText report() {
        return ReportText.of(text());
    }

    static List<Table> tables(ReportText report) {
        return new TableFinder(report, COLUMNS).tables();
    }
}
