package tw.taipei.policereport.dissemination.backfill;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.ObservationStatus;

/** Makes a number of the value of a row, or says what is wrong with it. */
final class ValueCheck {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** As many as a reader of JSON takes exactly; the budget of the state in dollars has 13. */
    private static final int MOST_DIGITS = 15;

    private final MistakeList mistakes;

    ValueCheck(MistakeList mistakes) {
        this.mistakes = mistakes;
    }

    /** Null where there is none, which the status says, or where it is wrong. @param measure null when it is unknown */
    BigDecimal value(Row row, Measure measure, Set<ObservationStatus> status) {
        String given = row.get(Heading.VALUE);
        boolean missing = status.contains(ObservationStatus.M);
        if (given.isEmpty()) {
            return missing ? null : wrong(row, "a number, or the status M");
        }
        if (missing) {
            return wrong(row, "nothing, because the status is M");
        }
        if (!NUMBER.matcher(given).matches()) {
            return wrong(row, "a number with a decimal point, without separators");
        }
        BigDecimal value = new BigDecimal(given);
        if (value.precision() > MOST_DIGITS) {
            return wrong(row, "a number of at most " + MOST_DIGITS + " digits");
        }
        return measure == null ? value : of(measure, value, row);
    }

    private BigDecimal of(Measure measure, BigDecimal value, Row row) {
        if (value.scale() > measure.decimals()) {
            return wrong(row, "at most " + measure.decimals() + " digits after the decimal point");
        }
        if (value.signum() < 0 && !measure.canBeNegative()) {
            return wrong(row, "zero or more, because '" + measure.code() + "' is a " + measure.kind());
        }
        return value;
    }

    private BigDecimal wrong(Row row, String expected) {
        mistakes.invalid(row, Heading.VALUE, expected);
        return null;
    }
}
