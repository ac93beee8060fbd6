package tw.taipei.policereport.dissemination.backfill;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.regex.Pattern;

/** One row of the file under the names of its columns. */
record Row(Heading heading, CsvRecord record) {

    /** An apostrophe that our own files put before what a spreadsheet would compute. */
    private static final Pattern HARMLESS = Pattern.compile("^'(?=[=+\\-@\t\r])");

    long line() {
        return record.getStartingLineNumber();
    }

    /** Empty where the file has no such column. */
    String get(String column) {
        int index = heading.index(column);
        return index < 0 || index >= record.getFieldCount() ? "" : text(record.getField(index));
    }

    private static String text(String field) {
        return field.startsWith("'") ? HARMLESS.matcher(field).replaceFirst("") : field;
    }

    boolean isWhole() {
        return record.getFieldCount() == heading.columns().size();
    }
}
