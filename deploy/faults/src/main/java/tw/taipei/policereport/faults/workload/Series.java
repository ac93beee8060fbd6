package tw.taipei.policereport.faults.workload;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of series: the figures in the half-years long before the reports, and on many days, so that copying takes a while. */
final class Series {

    static final String REPORT = "0-long-ago";
    /** The half-year that tells one file from another. */
    static final String PERIOD = "1999-S2";

    private static final String PATH = Document.REPORTS + "?series=long-ago";
    private static final String HEADING = "service,dataset,measure,violation,period,value\n";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 1999;
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final int DAYS = 2_000;

    private Series() {}

    static Document raised(int by, List<Figure> figures) {
        StringBuilder csv = new StringBuilder(HEADING);
        Map<String, String> printed = new HashMap<>();
        for (Figure figure : figures) {
            String value = Integer.toString(figure.value() + by);
            printed.put(figure.service(), value);
            periods().forEach(period -> csv.append(columns(figure))
                    .append(',')
                    .append(period)
                    .append(',')
                    .append(value)
                    .append('\n'));
        }
        return new Document(csv.toString().getBytes(StandardCharsets.UTF_8), "text/csv", PATH, REPORT, printed);
    }

    private static Stream<String> periods() {
        Stream<String> halves = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> Stream.of(year + "-S1", year + "-S2"));
        Stream<String> days =
                IntStream.range(0, DAYS).mapToObj(day -> FIRST_DAY.plusDays(day).toString());
        return Stream.concat(halves, days);
    }

    /** From {@code service:dataset:measure.code}; the code is missing in most. */
    private static String columns(Figure figure) {
        String[] key = figure.series().split("[:.]");
        return String.format(Locale.ROOT, "%s,%s,%s,%s", key[0], key[1], key[2], key.length > 3 ? key[3] : "");
    }
}
