package tw.taipei.policereport.proof.flaw;

import java.util.Optional;
import java.util.Random;
import tw.taipei.policereport.proof.printing.PrintedReport;

/** A kind of error. */
public interface Flaw {

    /** Empty when the report has no place for it, or when the error would change nothing. */
    Optional<Planted> plant(PrintedReport report, Random random);

    String name();
}
