package tw.taipei.policereport.dissemination.backfill;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Reads those rows of a file that belong to this service, and remembers of each no more than which number it is. */
final class SeriesReader {

    private final SubjectDomain domain;
    private final Map<String, Dataset> datasets;
    private final List<String> names;
    private final RowCheck check;
    private final MistakeList mistakes = new MistakeList();
    private final Consumer<Observation> numbers;
    private final Map<String, Integer> series = new HashMap<>();
    private final Map<ReferencePeriod, BitSet> seen = new HashMap<>();

    SeriesReader(SubjectDomain domain, String report, Consumer<Observation> numbers) {
        this.domain = domain;
        this.datasets = domain.datasetsByCode();
        this.names = domain.datasets().stream().map(Dataset::code).toList();
        this.check = new RowCheck(report, mistakes);
        this.numbers = numbers;
    }

    MistakeList read(InputStream csv) {
        SeriesFile.read(csv, mistakes, this::row);
        return mistakes;
    }

    private void row(Row row) {
        if (!row.get(Heading.SERVICE).equals(domain.service())) {
            return;
        }
        if (!row.isWhole()) {
            mistakes.wrong(
                    row.line(),
                    "FIELDS",
                    row.heading().columns().size() + " fields",
                    "欄數與標題列不同，共 " + row.record().getFieldCount() + " 欄。",
                    "The row has " + row.record().getFieldCount() + " fields, not as many as the heading.");
            return;
        }
        if (hasTooLong(row)) {
            return;
        }
        Dataset dataset = datasets.get(row.get(Heading.DATASET));
        if (dataset == null) {
            mistakes.unknown(row, Heading.DATASET, row.get(Heading.DATASET), names);
            return;
        }
        check.observation(row, dataset).ifPresent(number -> take(row, number));
    }

    private boolean hasTooLong(Row row) {
        long before = mistakes.count();
        for (String column : row.heading().columns()) {
            int longest = row.heading().longest(column);
            if (row.get(column).length() > longest) {
                mistakes.tooLong(row.line(), column, row.get(column), longest);
            }
        }
        return mistakes.count() > before;
    }

    private void take(Row row, Observation number) {
        int ordinal = series.computeIfAbsent(number.dataset() + ":" + number.series(), key -> series.size());
        BitSet ofPeriod = seen.computeIfAbsent(number.period(), key -> new BitSet());
        if (ofPeriod.get(ordinal)) {
            mistakes.wrong(
                    row.line(),
                    "REPEATED",
                    "each number once",
                    "同一數字（" + number.series() + "，" + number.period() + "）在前面已出現過。",
                    "The number " + number.dataset() + ":" + number.series() + ":" + number.period()
                            + " stands in the file before.");
            return;
        }
        ofPeriod.set(ordinal);
        numbers.accept(number);
    }
}
