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
import tw.taipei.policereport.statistics.Label;

/** What the columns mean that tables of every subject have, from {@code columns.csv}. */
public final class ColumnLabels {

    private static final Map<String, Label> LABELS = read();

    private ColumnLabels() {}

    /** The name itself for a column that is not among them. */
    public static Label of(String name) {
        return LABELS.getOrDefault(name, new Label(name, name));
    }

    private static Map<String, Label> read() {
        Map<String, Label> labels = new LinkedHashMap<>();
        try (InputStream in = ColumnLabels.class.getResourceAsStream("columns.csv");
                CsvReader<NamedCsvRecord> records =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            records.forEach(
                    one -> labels.put(one.getField("name"), new Label(one.getField("zh-TW"), one.getField("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
