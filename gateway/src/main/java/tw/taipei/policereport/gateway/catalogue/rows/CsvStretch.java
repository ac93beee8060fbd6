package tw.taipei.policereport.gateway.catalogue.rows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.gateway.catalogue.rows.StretchParameters.Stretch;
import tw.taipei.policereport.tabulation.ColumnLabels;

/** Reads some rows of a CSV and counts the others. */
final class CsvStretch {

    private CsvStretch() {}

    static Envelope of(Path csv, Stretch stretch) throws IOException {
        List<Map<String, Object>> taken = new ArrayList<>();
        long count = 0;
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(csv)) {
            Iterator<CsvRecord> each = records.iterator();
            List<String> columns = each.next().getFields();
            while (each.hasNext()) {
                CsvRecord one = each.next();
                count++;
                if (count > stretch.offset() && taken.size() < stretch.limit()) {
                    taken.add(row(count, columns, one));
                }
            }
        }
        return new Envelope(new Envelope.Result(stretch.limit(), stretch.offset(), count, "", taken));
    }

    private static Map<String, Object> row(long number, List<String> columns, CsvRecord cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("_id", number);
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), value(columns.get(i), cells.getField(i)));
        }
        return row;
    }

    private static Object value(String column, String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return switch (ColumnLabels.type(column)) {
            case INTEGER, NUMBER -> new BigDecimal(cell);
            case BOOLEAN -> Boolean.valueOf(cell);
            case DATE, STRING -> cell;
        };
    }
}
