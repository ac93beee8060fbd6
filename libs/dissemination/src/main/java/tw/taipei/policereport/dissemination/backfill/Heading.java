package tw.taipei.policereport.dissemination.backfill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.taipei.policereport.transcription.BackfillText;

/** The first line of the file. */
final class Heading {

    static final String SERVICE = "service";
    static final String DATASET = "dataset";
    static final String MEASURE = "measure";
    static final String AREA = "area";
    static final String PERIOD = "period";
    static final String PERIOD_START = "period_start";
    static final String PERIOD_END = "period_end";
    static final String VALUE = "value";
    static final String UNIT = "unit";
    static final String DECIMALS = "decimals";
    static final String STATUS = "status";
    static final String PUBLISHED = "published";
    static final String REPORT = "report";
    static final String SOURCE_TEXT = "source_text";

    static final List<String> REQUIRED = List.of(SERVICE, DATASET, MEASURE, PERIOD, VALUE);

    /** The columns of every file; what is none of them is a dimension. */
    private static final Set<String> FIXED = Set.of(
            "observation_id",
            SERVICE,
            DATASET,
            MEASURE,
            AREA,
            PERIOD,
            PERIOD_START,
            PERIOD_END,
            "period_roc",
            VALUE,
            UNIT,
            DECIMALS,
            STATUS,
            PUBLISHED,
            "note_ids",
            REPORT,
            "release",
            "source_page",
            "source_line",
            SOURCE_TEXT);

    private final List<String> columns;
    private final List<String> dimensions;
    private final Map<String, Integer> places = new HashMap<>();

    Heading(List<String> printed) {
        columns = printed.stream().map(String::strip).toList();
        for (int i = 0; i < columns.size(); i++) {
            places.putIfAbsent(columns.get(i), i);
        }
        dimensions = columns.stream()
                .filter(name -> !FIXED.contains(name) && !name.endsWith("_label_zh") && !name.endsWith("_label_en"))
                .toList();
    }

    List<String> columns() {
        return columns;
    }

    /** Columns that only a dataset can explain. */
    List<String> dimensions() {
        return dimensions;
    }

    /** -1 where there is none. */
    int index(String column) {
        return places.getOrDefault(column, -1);
    }

    /** Names that stand there more than once. */
    Set<String> repeated() {
        Set<String> seen = new HashSet<>();
        return columns.stream().filter(name -> !seen.add(name)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Characters that a field of the column has at most. */
    int longest(String column) {
        return column.equals(SOURCE_TEXT) ? BackfillText.LONGEST_FIELD : BackfillText.LONGEST_WORDS;
    }

    List<String> missing() {
        return REQUIRED.stream().filter(name -> !places.containsKey(name)).toList();
    }
}
