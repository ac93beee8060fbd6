package tw.taipei.policereport.faults.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The first report, and reports made from it by changing numbers so that it still adds up: corrections of it, and the
 * same for other half-years. No two print the same figures.
 */
public final class Documents {

    /** The report whose numbers readers compare. */
    public static final String FIRST = "2023-S1";

    // Read from the report by eye: lines 174, 264, 427 and 501. A row that is not found stops the harness.
    static final List<Figure> FIGURES = List.of(
            new Figure("crime-statistics", "crime-statistics:fraud-interceptions:cases", "攔阻件數", 712, 506),
            new Figure(
                    "traffic-enforcement",
                    "traffic-enforcement:enforcement:cases.drink-driving",
                    "取締酒後駕車(件)",
                    2868,
                    1940),
            new Figure("community-safety", "community-safety:online-reports:reports", "網路報案件數", 6517, 5914),
            new Figure("logistics", "logistics:in-service-training:participants", "參訓人次", 750, 564));

    private static final String PERIODS = "本期(112年 1至 6月)與前期(111年 1至\n\n6 月)";

    private final String text;
    private final AtomicInteger raised = new AtomicInteger();

    public Documents(Path report) {
        try {
            text = Files.readString(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A correction of the first report. */
    public Document correction() {
        int by = raised.incrementAndGet();
        return Document.of(raised(by), FIRST, figures(by));
    }

    /** The first report of another year. @param year of the Republic */
    public Document ofYear(int year) {
        int by = raised.incrementAndGet();
        String periods = "本期(" + year + "年 1至 6月)與前期(" + (year - 1) + "年 1至\n\n6 月)";
        return Document.of(replaced(raised(by), PERIODS, periods), reportOf(year), figures(by));
    }

    static String reportOf(int year) {
        return (year + 1911) + "-S1";
    }

    /** A correction in which a printed change does not follow, which is refused unless an editor lets it stand. */
    Document broken() {
        int by = raised.incrementAndGet();
        Figure figure = FIGURES.get(by % FIGURES.size());
        return Document.of(replaced(raised(by), figure.row(by), figure.brokenRow(by)), FIRST, figures(by));
    }

    /** The same kind, for an editor to judge. */
    Document doubtful() {
        return broken().at(Document.REPORTS + "?onFindings=review");
    }

    /** A file of historical series. */
    public Document series() {
        return Series.raised(raised.incrementAndGet(), FIGURES);
    }

    private String raised(int by) {
        String raised = text;
        for (Figure figure : FIGURES) {
            raised = replaced(raised, figure.row(0), figure.row(by));
        }
        return raised;
    }

    private static Map<String, String> figures(int by) {
        Map<String, String> figures = new HashMap<>();
        FIGURES.forEach(figure -> figures.put(figure.service(), figure.published(by)));
        return figures;
    }

    private static String replaced(String text, String printed, String other) {
        int at = text.indexOf(printed);
        if (at < 0 || text.indexOf(printed, at + 1) >= 0) {
            throw new IllegalStateException("the report does not print '" + printed + "' once");
        }
        return text.substring(0, at) + other + text.substring(at + printed.length());
    }
}
