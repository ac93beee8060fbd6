package tw.taipei.policereport.gateway.catalogue.content;

import java.util.List;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.tabulation.ColumnLabels;
import tw.taipei.policereport.tabulation.ColumnType;

/** A column of the file of a dataset, with its meaning. */
public record CsvColumn(String name, Label label, ColumnType type) {

    /** The column that names the row. */
    public static final String KEY = "observation_id";

    static CsvColumn of(String name, List<Term> dimensions) {
        String code = ColumnLabels.dimension(name);
        Label label = dimensions.stream()
                .filter(dimension -> dimension.id().equals(code))
                .findFirst()
                .map(dimension -> ColumnLabels.of(name, dimension.label()))
                .orElseGet(() -> ColumnLabels.of(name));
        return new CsvColumn(name, label, ColumnLabels.type(name));
    }
}
