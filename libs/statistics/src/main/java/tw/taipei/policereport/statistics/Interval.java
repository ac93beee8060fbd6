package tw.taipei.policereport.statistics;

import java.math.BigDecimal;
import java.util.Objects;

/** All the values that a number may stand for. Both ends belong to it. */
public record Interval(BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        Objects.requireNonNull(low, "low is null");
        Objects.requireNonNull(high, "high is null");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /** A count: it is what it says. */
    public static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** A rounded number: half a unit of its last printed place to either side. */
    public static Interval printed(BigDecimal value, int decimals) {
        BigDecimal half = HALF.movePointLeft(decimals);
        return new Interval(value.subtract(half), value.add(half));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
