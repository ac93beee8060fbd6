package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.taipei.policereport.proof.paper.Layout;
import tw.taipei.policereport.proof.paper.Layout.Alignment;
import tw.taipei.policereport.proof.paper.Layout.DrawingOrder;
import tw.taipei.policereport.proof.paper.Printer;
import tw.taipei.policereport.proof.paper.Sheets;
import tw.taipei.policereport.text.DocumentDecoder;

/** A report with numbers that nobody has seen, printed as a PDF with cells side by side, is read exactly. */
class InventedReportOnPaperProperties {

    /** Each starts a process that reads a PDF. */
    @Property(tries = 10)
    void isReadExactly(@ForAll("plain") Draw draw, @ForAll("layouts") Layout layout) {
        Reading text = Reading.of(draw.set(draw.report()).text());
        Assume.that(text.observations().stream().noneMatch(number -> isTooWide(number.published(), layout)));
        byte[] pdf = Printer.print(Sheets.of(text.text(), text.claims(), Reading.DOMAINS), layout);
        Reading paper = Reading.of(DocumentDecoder.decode(pdf).text());
        assertThat(paper.numbers()).isEqualTo(text.numbers());
        assertThat(paper.changes()).isEqualTo(text.changes());
    }

    /** {@code 20,876,150.00%}, which is printed over the cell beside it so that digits of one of them are lost. */
    private static boolean isTooWide(String published, Layout layout) {
        return published.endsWith("%") && published.length() > 2 * layout.columnWidth() + 1;
    }

    @Provide
    Arbitrary<Draw> plain() {
        return Draws.plain();
    }

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(false, true);
        return Combinators.combine(
                        Arbitraries.of(Alignment.values()),
                        Arbitraries.integers().between(4, 12),
                        Arbitraries.integers().between(4, 8),
                        yesOrNo,
                        yesOrNo)
                .as((alignment, label, column, repeated, numbered) ->
                        new Layout(alignment, DrawingOrder.CELL_BY_CELL, label, column, repeated, numbered));
    }
}
