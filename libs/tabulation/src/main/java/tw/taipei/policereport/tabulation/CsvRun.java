package tw.taipei.policereport.tabulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Neighbouring columns that depend on the same, so that their fields are written once for each key and copied then. */
final class CsvRun<T> {

    /** Beyond these a table has keys that do not come back. */
    private static final int MOST_KNOWN = 4096;

    private final List<Column<T>> columns;
    private final Function<T, ?> key;
    private final boolean first;
    private final Map<Object, byte[]> known = new HashMap<>();
    private Object lastKey;
    private byte[] lastFields;

    private CsvRun(List<Column<T>> columns, boolean first) {
        this.columns = List.copyOf(columns);
        this.key = columns.get(0).key();
        this.first = first;
    }

    static <T> List<CsvRun<T>> of(List<Column<T>> columns) {
        List<CsvRun<T>> runs = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= columns.size(); end++) {
            if (end == columns.size()
                    || columns.get(end).key() != columns.get(begin).key()) {
                runs.add(new CsvRun<>(columns.subList(begin, end), begin == 0));
                begin = end;
            }
        }
        return runs;
    }

    void write(T row, CsvText text) {
        if (key == null) {
            for (Column<T> column : columns) {
                text.field(cell(column, row));
            }
        } else {
            text.fields(fields(row));
        }
    }

    private byte[] fields(T row) {
        Object found = key.apply(row);
        if (lastFields == null || found != lastKey) {
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            lastFields = known.computeIfAbsent(found, anew -> made(row));
            lastKey = found;
        }
        return lastFields;
    }

    private byte[] made(T row) {
        return CsvText.fields(columns.stream().map(column -> cell(column, row)).toList(), first);
    }

    private static <T> String cell(Column<T> column, T row) {
        return Cells.text(column.value().apply(row));
    }
}
