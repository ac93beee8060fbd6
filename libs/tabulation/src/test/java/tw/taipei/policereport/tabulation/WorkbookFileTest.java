package tw.taipei.policereport.tabulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.taipei.policereport.statistics.Label;

class WorkbookFileTest {

    private static final Label TITLE = new Label("資料", "Data");

    private static Table<Object> table(Label title, Object... values) {
        return Table.of(title, List.of(Column.of("value", value -> value)), List.of(values));
    }

    private static byte[] written(Table<?>... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookFile.write(List.of(tables), out);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] file) throws IOException {
        ReadingOptions withFormats = new ReadingOptions(true, false);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), withFormats)) {
            return workbook.getFirstSheet().read();
        }
    }

    @Test
    void aNumberIsANumberWithItsDecimals() throws IOException {
        Row row = rows(written(table(TITLE, new BigDecimal("100.00")))).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(0)).hasValue(new BigDecimal("100.00"));
        assertThat(row.getCell(0).getDataFormatString()).isEqualTo("0.00");
    }

    @Test
    void aDateIsADate() throws IOException {
        Row row = rows(written(table(TITLE, LocalDate.of(2023, 6, 30)))).get(1);
        assertThat(row.getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2023-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1,016", "-4,943", "@SUM(A1)", "1萬 8,012"})
    void aTextIsATextEvenWhenItLooksLikeAFormulaOrANumber(String text) throws IOException {
        byte[] file = written(table(TITLE, text));
        Row row = rows(file).get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellAsString(0)).hasValue(text);
        assertThat(parts(file).get("xl/styles.xml")).contains("formatCode=\"@\"");
    }

    @Test
    void eachTableHasASheetNamedInBothLanguages() throws IOException {
        byte[] file = written(table(TITLE, 1), table(new Label("註釋", "Notes"), "N1"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("資料 Data", "註釋 Notes");
        }
    }

    @Test
    void aLongTableComesBackRowByRow() throws IOException {
        Object[] numbers = IntStream.range(0, 2_345).boxed().toArray();
        List<Row> rows = rows(written(table(TITLE, numbers)));
        assertThat(rows).hasSize(2_346);
        assertThat(rows.get(2_345).getCellAsNumber(0)).hasValue(new BigDecimal(2_344));
    }

    @Test
    void nothingInAFileSaysWhenItWasWritten() throws IOException {
        byte[] file = written(table(TITLE, 1, "二"));
        assertThat(parts(file).get("docProps/core.xml"))
                .contains("police-report")
                .doesNotContain("created");
        assertThat(written(table(TITLE, 1, "二"))).isEqualTo(file);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
