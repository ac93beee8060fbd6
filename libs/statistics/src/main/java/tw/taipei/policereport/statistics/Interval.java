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

    /**
     * A rounded number: half a unit of its last place to either side.
     *
     * @param decimals of the measure, not of the text: a report leaves out zeros at the end ({@code 93.5%}, {@code
     *     0個百分點}), which makes the number no less precise
     */
    public static Interval printed(BigDecimal value, int decimals) {
        Objects.requireNonNull(value, "value is null");
        BigDecimal half = HALF.movePointLeft(decimals);
        return new Interval(value.subtract(half), value.add(half));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** The value that was printed, where this is the interval of a printed value. */
    BigDecimal middle() {
        return low.add(high).multiply(HALF);
    }

    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
