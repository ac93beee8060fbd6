package tw.taipei.policereport.dissemination.storage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;

/** A row of {@code observation} in the text form of COPY. */
final class CopyLine {

    static final String STATEMENT =
            "copy observation (dataset, period_start, period_end, series, area, report, revision,"
                    + " measure, codes, value, published, status, notes, page, line, col, end_line, section, quote) from stdin";

    private static final String NULL = "\\N";

    private CopyLine() {}

    static String of(Observation row, Dataset dataset, int revision) {
        String codes = IntStream.range(0, dataset.dimensions().size())
                .mapToObj(row.series()::code)
                .collect(Collectors.joining(",", "{", "}"));
        String status = row.status().stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}"));
        return String.join(
                "\t",
                List.of(
                        row.dataset(),
                        row.period().start().toString(),
                        row.period().end().toString(),
                        row.series().toString(),
                        Area.TAIPEI,
                        row.source().report(),
                        Integer.toString(revision),
                        row.series().measure(),
                        codes,
                        row.value() == null ? NULL : row.value().toPlainString(),
                        escaped(row.published()),
                        status,
                        "{" + String.join(",", row.notes()) + "}",
                        Integer.toString(row.source().page()),
                        Integer.toString(row.source().line()),
                        Integer.toString(row.source().column()),
                        Integer.toString(row.source().endLine()),
                        escaped(row.source().section()),
                        escaped(row.source().quote()) + "\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
