package tw.taipei.policereport.dissemination.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * A workbook as another program reads it.
 *
 * @param sheets the rows of each sheet, each with its cells by the name of their column
 */
record Spreadsheet(Map<String, List<Map<String, Cell>>> sheets) {

    static Spreadsheet read(byte[] file) {
        Map<String, List<Map<String, Cell>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), rows(sheet.read()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Spreadsheet(sheets);
    }

    private static List<Map<String, Cell>> rows(List<Row> read) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (Row row : read.subList(1, read.size())) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                cells.put(read.get(0).getCellText(i), row.getCell(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    List<Map<String, Cell>> data() {
        return sheets.get("資料 Data");
    }

    List<Map<String, Cell>> notes() {
        return sheets.get("註釋 Notes");
    }

    static String text(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        return cell == null ? "" : cell.getText();
    }

    /** Null for an empty cell. */
    static BigDecimal number(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        return cell.asNumber();
    }
}
