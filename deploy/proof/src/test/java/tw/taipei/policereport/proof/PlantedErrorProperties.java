package tw.taipei.policereport.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tw.taipei.policereport.proof.flaw.FigureFlaw;
import tw.taipei.policereport.proof.flaw.Flaw;
import tw.taipei.policereport.proof.flaw.Planted;
import tw.taipei.policereport.proof.flaw.RowFlaw;
import tw.taipei.policereport.proof.flaw.TableFlaw;
import tw.taipei.policereport.proof.printing.SetReport;

/**
 * A report with an error in it is never accepted silently. A contradiction stops it, a gap is shown, and no number is
 * read that is neither right nor printed, whether the error can be seen or not.
 */
class PlantedErrorProperties {

    @Property
    void aMisprintedNumberIsSeen(@ForAll FigureFlaw flaw, @ForAll("separated") Draw draw) {
        isSeen(flaw, draw);
    }

    @Property
    void aMisprintedRowIsSeen(@ForAll RowFlaw flaw, @ForAll("separated") Draw draw) {
        isSeen(flaw, draw);
    }

    @Property
    void aMisprintedTableIsSeen(@ForAll TableFlaw flaw, @ForAll("separated") Draw draw) {
        isSeen(flaw, draw);
    }

    private static void isSeen(Flaw flaw, Draw draw) {
        Optional<Planted> planted = flaw.plant(draw.report(), draw.random(3));
        Assume.that(planted.isPresent());
        SetReport set = draw.set(planted.get().report());
        Verdict verdict = Verdict.on(planted.get(), set, Reading.of(set.text()));
        assertThat(verdict.shortcomings())
                .as("%s: %s in%n%s", flaw.name(), planted.get().what(), set.text())
                .isEmpty();
    }

    @Provide
    Arbitrary<Draw> separated() {
        return Draws.separated();
    }
}
