package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The one place where a computed number is rounded. */
final class Rounding {

    /** Percent changes are served with two decimals, half up, as the report prints its own rates. */
    private static final int PERCENT_DECIMALS = 2;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    /** {@code change} in percent of the size of {@code base}, which is not zero; it has the sign of the change. */
    static BigDecimal percent(BigDecimal change, BigDecimal base) {
        return ratio(change, base.abs()).setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code part} as an unrounded percentage of {@code whole}, which is not zero. */
    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    static BigDecimal to(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
