package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.taipei.policereport.proof.paper.Block;
import tw.taipei.policereport.proof.paper.Layout;
import tw.taipei.policereport.proof.paper.Layout.Alignment;
import tw.taipei.policereport.proof.paper.Layout.DrawingOrder;
import tw.taipei.policereport.proof.paper.Printer;
import tw.taipei.policereport.proof.paper.Sheets;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.text.DocumentDecoder;
import tw.taipei.policereport.transcription.Finding;

/** The first report, printed as a PDF with cells side by side, reads as its text does. */
class ReportOnPaperTest {

    /** A row above or below that has the lost lines, too. */
    private static final int NEAR = 4;

    private final Reading text = Reading.of(report());
    private final List<Block> sheets = Sheets.of(text.text(), text.claims(), Reading.DOMAINS);

    @ParameterizedTest
    @CsvSource({
        "TOP, 12, 7, true, true",
        "TOP, 6, 6, false, true",
        "MIDDLE, 8, 5, true, false",
        "MIDDLE, 5, 9, false, false",
        "BOTTOM, 7, 6, true, true",
        "BOTTOM, 4, 4, false, true"
    })
    void readsTheSameWithCellsDrawnOneByOne(
            Alignment alignment, int labelWidth, int columnWidth, boolean repeated, boolean numbered) {
        Layout layout = new Layout(alignment, DrawingOrder.CELL_BY_CELL, labelWidth, columnWidth, repeated, numbered);
        Reading pdf = read(layout);
        assertThat(pdf.numbers()).isEqualTo(text.numbers());
        assertThat(pdf.changes()).isEqualTo(text.changes());
        assertThat(pdf.text().numerals()).hasSameSizeAs(text.text().numerals());
        assertThat(codes(pdf)).isEqualTo(codes(text)).doesNotContain("NUMERAL_UNACCOUNTED");
    }

    /** What is written as a scan is, across all cells of a row, does not say which lines are one cell. */
    @ParameterizedTest
    @EnumSource
    void isStoppedWhereverANumberIsReadWrongWithCellsDrawnLineByLine(Alignment alignment) {
        Reading pdf = read(new Layout(alignment, DrawingOrder.LINE_BY_LINE, 7, 6, true, true));
        List<Integer> stops = pdf.blocking().stream().map(Finding::line).toList();
        assertThat(stops).isNotEmpty();
        for (Observation number : pdf.observations()) {
            int line = number.source().line();
            if (isWrong(number, pdf)) {
                assertThat(stops).as(number.toString()).anyMatch(stop -> Math.abs(stop - line) <= NEAR);
            }
        }
    }

    private boolean isWrong(Observation number, Reading pdf) {
        String id = number.dataset() + ":" + number.series() + ":" + number.period();
        return number.value() != null
                && text.numbers().entrySet().stream()
                        .filter(known -> known.getKey().endsWith(":" + id))
                        .anyMatch(
                                known -> !known.getValue().equals(pdf.numbers().get(known.getKey())));
    }

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).sorted().toList();
    }

    private Reading read(Layout layout) {
        return Reading.of(DocumentDecoder.decode(Printer.print(sheets, layout)).text());
    }

    private static String report() {
        try {
            return Files.readString(Path.of(System.getProperty("report.directory"), "2023-S1", "report.txt"));
        } catch (IOException e) {
            throw new AssertionError("the first report is not among the reports as received", e);
        }
    }
}
