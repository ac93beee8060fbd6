package tw.taipei.policereport.gateway.catalogue.rows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.gateway.service.ServiceFiles.Brought;
import tw.taipei.policereport.tabulation.ColumnLabels;

/**
 * Some rows of a dataset, as its service gives them in one page of its CSV.
 *
 * @param cursor where the next page begins; null when these are the last rows
 */
record CsvStretch(List<Map<String, Object>> rows, String cursor) {

    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([^>&]+)[^>]*>; rel=\"next\"");

    /** @param before how many rows the pages before have */
    static CsvStretch of(Brought page, long before) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(page.path())) {
            Iterator<CsvRecord> each = records.iterator();
            List<String> columns = each.next().getFields();
            each.forEachRemaining(cells -> rows.add(row(before + rows.size() + 1, columns, cells)));
        }
        Matcher next = NEXT.matcher(page.links());
        return new CsvStretch(rows, next.find() ? next.group(1) : null);
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
