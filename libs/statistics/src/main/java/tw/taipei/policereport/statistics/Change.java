package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The movement from a base to a current value.
 *
 * @param absolute current minus base, in {@code unit}
 * @param percent absolute as a percentage of the size of the base, two decimals, so that its sign is the direction; null with a reason where there is none
 * @param percentReason {@code BASE_ZERO} or {@code RATE}, null where percent is given
 */
public record Change(BigDecimal absolute, Unit unit, BigDecimal percent, String percentReason) {

    public static final String BASE_ZERO = "BASE_ZERO";
    /** A change of a rate is given in points only. */
    public static final String RATE = "RATE";

    public Change {
        Objects.requireNonNull(absolute, "absolute is null");
        Objects.requireNonNull(unit, "unit is null");
        if ((percent == null) == (percentReason == null)) {
            throw new IllegalArgumentException(
                    "either percent or percentReason is given, not both: " + percent + ", " + percentReason);
        }
    }

    static Change relative(BigDecimal current, BigDecimal base, Unit unit) {
        BigDecimal absolute = current.subtract(base);
        return base.signum() == 0
                ? new Change(absolute, unit, null, BASE_ZERO)
                : new Change(absolute, unit, Rounding.percent(absolute, base), null);
    }

    static Change inPoints(BigDecimal current, BigDecimal base, Unit unit) {
        return new Change(current.subtract(base), unit, null, RATE);
    }

    /** {@code up}, {@code down} or {@code unchanged}. */
    public String direction() {
        return switch (absolute.signum()) {
            case 1 -> "up";
            case -1 -> "down";
            default -> "unchanged";
        };
    }
}
