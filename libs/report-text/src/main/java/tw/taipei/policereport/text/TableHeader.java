package tw.taipei.policereport.text;

import java.util.List;

/**
 * The header of a table.
 *
 * @param columns the words behind 項目 in printed order
 * @param subColumns what each column is divided into; empty when it is not
 */
public record TableHeader(List<String> columns, List<String> subColumns, Span span) {

    public TableHeader {
        columns = List.copyOf(columns);
        subColumns = List.copyOf(subColumns);
    }
}
