package tw.taipei.policereport.text;

import java.util.List;
import java.util.Map;

/**
 * The header of a table.
 *
 * @param columns the words behind 項目 in printed order
 * @param subColumns what each column is divided into; empty when it is not
 * @param periods by column, where the header says so: {@code 前期(111年下半年)}
 */
public record TableHeader(List<String> columns, List<String> subColumns, Map<String, PeriodText> periods, Span span) {

    public TableHeader {
        columns = List.copyOf(columns);
        subColumns = List.copyOf(subColumns);
        periods = Map.copyOf(periods);
    }
}
