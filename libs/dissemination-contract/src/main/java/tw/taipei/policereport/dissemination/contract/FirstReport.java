package tw.taipei.policereport.dissemination.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The report of the first half of 2023 as received, read here by other means than the services use. */
final class FirstReport {

    static final String ID = "2023-S1";
    static final String BASE = "2022-S1";

    /** The lines that begin a page: each starts with one space and follows a line that is not blank. */
    private static final TreeSet<Integer> PAGE_STARTS = new TreeSet<>(List.of(
            1, 57, 117, 175, 236, 285, 331, 373, 405, 436, 497, 536, 590, 639, 688, 737, 786, 837, 884, 937, 986, 1035,
            1084, 1137, 1184, 1231, 1284, 1337, 1390, 1441, 1486, 1533, 1584, 1631));

    private static final Pattern ROC_YEAR = Pattern.compile("(?<!\\d)(1\\d\\d)(?=\\s*年)");

    private FirstReport() {}

    /** The repository's own folder; the system property {@code report.directory} says where that is. */
    static String text() {
        return PrintedReport.of(ID).text();
    }

    /** What was written about its programmes. */
    static String annotations() {
        Path path = Path.of(System.getProperty("report.directory"), ID, "annotations.csv");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing at " + path, e);
        }
    }

    /** The same report as if it were of the year after: every year in it is one later. */
    static String ofTheYearAfter() {
        return ROC_YEAR.matcher(text()).replaceAll(year -> String.valueOf(Integer.parseInt(year.group(1)) + 1));
    }

    /** The same report with one number of each service corrected and one row of each left out, line by line. */
    static String corrected() {
        return PrintedReport.of(ID)
                .with("發生件數 2,041 2,241 -200", "發生件數 2,042 2,241 -199")
                .with("發生件數 1,769 1,811 -42", "")
                .with("取締酒後駕車(件) 2,868 1,940 +928", "取締酒後駕車(件) 2,869 1,940 +929")
                .with("取締行人違規(件) 1 萬 9,638 1 萬 7,280 +2,358", "")
                .with("受理家庭暴力案件數 5,753 5,922 -169", "受理家庭暴力案件數 5,754 5,922 -168")
                .with("兒少保護案件通報數 629 608 +21", "")
                .with("心理諮商研習(場次) 43 13 +30", "心理諮商研習(場次) 44 13 +31")
                .with("博士班 6 4 +2", "")
                .text();
    }

    static int page(int line) {
        return PAGE_STARTS.headSet(line, true).size();
    }

    /** Whether a number stands at its place; a number may go over a line end and has spaces inside. */
    static boolean prints(String published, int line, int column, int endLine) {
        List<String> lines = text().lines().toList();
        StringBuilder printed = new StringBuilder(lines.get(line - 1).substring(column - 1));
        for (int next = line + 1; next <= endLine; next++) {
            printed.append(lines.get(next - 1));
        }
        return withoutSpaces(printed.toString()).startsWith(withoutSpaces(published));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
