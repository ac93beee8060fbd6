package tw.taipei.policereport.text;

import java.util.List;

/**
 * A printed table.
 *
 * @param parts labels of all rows of the table of which a repeated header, as at the top of a page, makes this a part
 */
public record Table(TableHeader header, List<Row> rows, List<String> parts) {

    public Table {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /** The same part with other rows. */
    public Table with(List<Row> others) {
        return new Table(header, others, parts);
    }
}
