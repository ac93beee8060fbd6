package tw.taipei.policereport.tabulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet, or on several when it is longer than a sheet can be. */
final class Sheets<T> {

    private static final int HELD_ROWS = 500;
    private static final int WIDEST = 60;
    private static final int CHARACTERS_AROUND = 4;
    /** A cell of this format stays text even when somebody edits it. */
    private static final String TEXT = "@";

    private static final String DATE = "yyyy-mm-dd";

    private final Workbook workbook;
    private final String title;
    private final List<Column<T>> columns;
    private final Table<T> table;
    private Worksheet sheet;
    private int sheets;
    private int row;

    Sheets(Workbook workbook, Table<T> table) {
        this.workbook = workbook;
        this.title = table.title().zhTw() + " " + table.title().en();
        this.columns = table.columns();
        this.table = table;
    }

    void write() throws IOException {
        try {
            begin();
            table.rows().accept(this::add);
            sheet.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        sheet.freezePane(1, 1);
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i).name();
            sheet.width(i, Math.min(WIDEST, name.length() + CHARACTERS_AROUND));
            sheet.inlineString(0, i, name);
            sheet.style(0, i).bold().format(TEXT).set();
        }
        row = 1;
    }

    private void add(T value) {
        try {
            if (row == Worksheet.MAX_ROWS) {
                sheet.close();
                begin();
            }
            for (int i = 0; i < columns.size(); i++) {
                put(i, columns.get(i).value().apply(value));
            }
            row++;
            if (row % HELD_ROWS == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format(number)).set();
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE).set();
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
            sheet.style(row, column).format(TEXT).set();
        }
    }

    /** As many decimals as are printed. */
    private static String format(Number number) {
        int decimals = number instanceof BigDecimal decimal ? Math.max(0, decimal.scale()) : 0;
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
