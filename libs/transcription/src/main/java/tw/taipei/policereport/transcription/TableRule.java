package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A printed table: its rows by their labels. The heading only decides between tables whose rows are called the same,
 * because the report prints tables under headings of others.
 *
 * @param heading words of the heading that the table belongs under, without spaces
 * @param columns the words of the header behind 項目: {@code 本期 前期 增減數}, or {@code 隊數 巡守員人數} for a table
 *     without comparison, whose facets are then columns
 */
public record TableRule(String dataset, String heading, List<String> columns, List<RowRule> rows) {

    /** The header of a table that compares this half-year with the same half of the year before. */
    public static final List<String> COMPARED = List.of("本期", "前期", "增減數");

    /** Such a table without its changes. */
    static final List<String> WITHOUT_CHANGE = List.of("本期", "前期");

    public TableRule {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(heading, "heading is null");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static TableRule compared(String dataset, String heading) {
        return new TableRule(dataset, heading, COMPARED, List.of());
    }

    public static TableRule listed(String dataset, String heading, String... columns) {
        return new TableRule(dataset, heading, List.of(columns), List.of());
    }

    /** This table with one more row. */
    public TableRule row(String label, Facet... facets) {
        List<RowRule> all = new ArrayList<>(rows);
        all.add(new RowRule(label, List.of(facets)));
        return new TableRule(dataset, heading, columns, all);
    }

    public boolean isCompared() {
        return columns.equals(COMPARED);
    }
}
