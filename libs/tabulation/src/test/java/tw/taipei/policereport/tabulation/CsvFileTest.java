package tw.taipei.policereport.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.statistics.Label;

class CsvFileTest {

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
}
