package tw.taipei.policereport.proof;

import java.util.Random;
import tw.taipei.policereport.proof.manuscript.HalfYear;
import tw.taipei.policereport.proof.manuscript.Manuscript;
import tw.taipei.policereport.proof.manuscript.World;
import tw.taipei.policereport.proof.printing.Arrangement;
import tw.taipei.policereport.proof.printing.Filling;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.SetReport;
import tw.taipei.policereport.proof.printing.Style;
import tw.taipei.policereport.proof.printing.Typesetter;

/**
 * All that decides what an invented report looks like; the same draw gives the same report.
 *
 * @param seed of its numbers and of everything that the other choices leave open
 */
record Draw(long seed, HalfYear period, Arrangement arrangement, Style style) {

    /** The report before it is set. */
    PrintedReport report() {
        Random random = random(1);
        Manuscript manuscript = arrangement.arrange(Manuscript.ofFirstReport(), random);
        return new Filling(World.of(manuscript, random), period, random).fill(manuscript);
    }

    SetReport set(PrintedReport report) {
        return new Typesetter(style, random(2)).set(report);
    }

    Random random(int purpose) {
        return new Random((seed * 31 + purpose) * 1_000_003);
    }
}
