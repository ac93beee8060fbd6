package tw.taipei.policereport.text;

import java.util.List;

/** A printed table: from its header to the next heading, footnote or header. */
public record Table(TableHeader header, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
