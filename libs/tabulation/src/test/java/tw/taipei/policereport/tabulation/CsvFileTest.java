package tw.taipei.policereport.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.statistics.Label;

class CsvFileTest {

    private static final Label NO_LABEL = new Label("無", "None");

    private static String written(boolean marked, Object... values) throws IOException {
        Table<Object> table =
                Table.of(new Label("數值", "Values"), List.of(Column.of("value", value -> value)), Arrays.asList(values));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(table, marked, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aNumberIsWrittenWithAPointAndItsDecimalsAndNeverWithAnExponent() throws IOException {
        assertThat(written(false, new BigDecimal("100.00"), new BigDecimal("1E+7"), -42, 5L))
                .isEqualTo("value\n100.00\n10000000\n-42\n5\n");
    }

    @Test
    void aDateIsWrittenAsIsoHasIt() throws IOException {
        assertThat(written(false, LocalDate.of(2023, 6, 30))).isEqualTo("value\n2023-06-30\n");
    }

    @Test
    void aMarkComesFirstWhereItIsAskedFor() throws IOException {
        assertThat(written(true, "件")).isEqualTo("\ufeffvalue\n件\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1,016", "-4,943", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldComputeIsMadeHarmless(String text) throws IOException {
        assertThat(written(false, text).replace("\"", "")).isEqualTo("value\n'" + text + "\n");
    }

    @Test
    void aTextWithCommasQuotesAndLineEndsComesBackWhole() throws IOException {
        String text = "一, \"二\"\n三";
        assertThat(CsvReader.builder().ofNamedCsvRecord(written(false, text)).stream()
                        .findFirst()
                        .orElseThrow()
                        .getField("value"))
                .isEqualTo(text);
    }

    /** Letters, and all that has a meaning to those who read such a file. */
    private static String anyText(Random random) {
        int[] letters = "ab,;\"\r\n#'|=\t 件é🚓".codePoints().toArray();
        return random.ints(random.nextInt(5), 0, letters.length)
                .mapToObj(i -> Character.toString(letters[i]))
                .collect(Collectors.joining());
    }

    @Test
    void recordsAreWrittenAsAWriterOfOthersWritesThem() throws IOException {
        Random random = new Random(5);
        List<List<String>> rows = Stream.generate(() -> List.of(anyText(random), anyText(random), anyText(random)))
                .limit(5_000)
                .toList();
        for (List<String> row : rows) {
            StringWriter expected = new StringWriter();
            CsvWriter others =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(expected);
            others.writeRecord("a", "b", "c");
            others.writeRecord(row.stream().map(Cells::text).toList());
            others.flush();
            assertThat(written(List.of(row), "a", "b", "c")).isEqualTo(expected.toString());
        }
    }

    @Test
    void aCellThatIsTheSameForEveryRowOfAKeyIsTheSameCell() throws IOException {
        Random random = new Random(6);
        List<List<String>> rows = Stream.generate(() -> List.of(anyText(random), anyText(random), anyText(random)))
                .limit(20_000)
                .toList();
        Function<List<String>, ?> first = row -> row.get(0);
        Function<List<String>, ?> third = row -> row.get(2);
        List<Column<List<String>>> columns = List.of(
                new Column<>("a", NO_LABEL, row -> row.get(0), first),
                new Column<>("b", NO_LABEL, row -> row.get(0).length(), first),
                new Column<>("c", NO_LABEL, row -> row.get(1)),
                new Column<>("d", NO_LABEL, row -> row.get(2), third),
                new Column<>("e", NO_LABEL, row -> "#" + row.get(0), first));
        List<Column<List<String>>> withoutKeys = columns.stream()
                .map(column -> new Column<>(column.name(), column.label(), column.value()))
                .toList();
        assertThat(bytes(columns, rows)).isEqualTo(bytes(withoutKeys, rows));
    }

    private static String written(List<List<String>> rows, String... names) throws IOException {
        List<Column<List<String>>> columns = IntStream.range(0, names.length)
                .mapToObj(i -> new Column<List<String>>(names[i], NO_LABEL, row -> row.get(i)))
                .toList();
        return new String(bytes(columns, rows), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(List<Column<List<String>>> columns, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(Table.of(NO_LABEL, columns, rows), false, out);
        return out.toByteArray();
    }
}
