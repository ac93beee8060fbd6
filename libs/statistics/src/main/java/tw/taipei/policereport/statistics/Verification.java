package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A printed number beside the recomputed one.
 *
 * @param printed as the report has it; null when it is not published or not readable
 * @param recomputed rounded to the decimals of the measure; null when it cannot be computed, or has no meaning
 * @param formula how it was recomputed, in series keys and signs: {@code cleared.theft ÷ reported.theft}
 */
public record Verification(Verdict verdict, BigDecimal printed, BigDecimal recomputed, String formula) {

    public Verification {
        Objects.requireNonNull(verdict, "verdict is null");
        Objects.requireNonNull(formula, "formula is null");
    }
}
