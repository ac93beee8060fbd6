package tw.taipei.policereport.tabulation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.statistics.Label;

/** {@code columns.csv}: label and type of every column that is not a dimension. */
final class KnownColumns {

    /** One line of the file. */
    record Known(Label label, ColumnType type) {}

    private static final Map<String, Known> COLUMNS = read();

    private KnownColumns() {}

    static Optional<Known> find(String name) {
        return Optional.ofNullable(COLUMNS.get(name));
    }

    private static Map<String, Known> read() {
        Map<String, Known> columns = new LinkedHashMap<>();
        try (InputStream in = KnownColumns.class.getResourceAsStream("columns.csv");
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            records.forEach(one -> columns.put(
                    one.getField("name"),
                    new Known(
                            new Label(one.getField("zh-TW"), one.getField("en")),
                            ColumnType.named(one.getField("type")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }
}
