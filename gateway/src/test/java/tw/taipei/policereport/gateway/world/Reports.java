package tw.taipei.policereport.gateway.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports to submit. */
public final class Reports {

    private Reports() {}

    /** The first report as received. */
    public static String first() {
        try {
            return Files.readString(Path.of(System.getProperty("report.directory"), "2023-S1", "report.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The annotations beside the first report. */
    public static String annotations() {
        try {
            return Files.readString(Path.of(System.getProperty("report.directory"), "2023-S1", "annotations.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A report of another year in which nothing has changed: every number in one line is also that of the year before. */
    public static String unchangedIn(int rocYear) {
        return ofYear(rocYear)
                .replaceAll("(?m)^(\\s*\\D*?[^\\d\\s,] +)([\\d,]+) [\\d,]+ [+-]?[\\d,]+(\\s*)$", "$1$2 $2 0$3");
    }

    /** The same pages for the first half of another ROC year, so that a test has a report of its own. */
    public static String ofYear(int rocYear) {
        return first().replace("本期(112年", "本期(" + rocYear + "年").replace("前期(111年", "前期(" + (rocYear - 1) + "年");
    }
}
