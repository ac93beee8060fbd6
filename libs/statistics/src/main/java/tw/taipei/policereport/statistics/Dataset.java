package tw.taipei.policereport.statistics;

import java.util.List;
import java.util.Objects;

/** The structure of one subject table: what it measures and how that is broken down. */
public record Dataset(String code, Label title, Label description, List<Dimension> dimensions, List<Measure> measures) {

    public Dataset {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(description, "description is null");
        dimensions = List.copyOf(Objects.requireNonNull(dimensions, "dimensions is null"));
        measures = List.copyOf(Objects.requireNonNull(measures, "measures is null"));
    }

    /** @throws UnknownCodeException naming the measures of this dataset */
    public Measure measure(String given) {
        return measures.stream()
                .filter(known -> known.code().equals(given))
                .findFirst()
                .orElseThrow(() -> new UnknownCodeException("measure", given, measureNames()));
    }

    public List<String> measureNames() {
        return measures.stream().map(Measure::code).toList();
    }

    /** The key itself when every name in it belongs to this dataset. {@code total} is a value of every dimension. */
    public SeriesKey require(SeriesKey key) {
        measure(key.measure());
        if (key.codes().size() > dimensions.size()) {
            throw new IllegalArgumentException("'" + key + "' has more codes than '" + code + "' has dimensions");
        }
        for (int i = 0; i < key.codes().size(); i++) {
            if (!key.code(i).equals(Code.TOTAL)) {
                dimensions.get(i).code(key.code(i));
            }
        }
        return key;
    }

    /** The label of a series: its codes, then its measure: {@code 竊盜 本轄 破獲件數}. */
    public Label label(SeriesKey key) {
        Label label = null;
        for (int i = 0; i < dimensions.size(); i++) {
            if (!key.code(i).equals(Code.TOTAL)) {
                Label inner = dimensions.get(i).code(key.code(i)).label();
                label = label == null ? inner : label.with(inner);
            }
        }
        Label measure = measure(key.measure()).label();
        return label == null ? measure : label.with(measure);
    }
}
