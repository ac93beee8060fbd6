package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import tw.taipei.policereport.proof.manuscript.Column;

/**
 * A number in a table as it is printed.
 *
 * @param series {@code crime-statistics:offences:reported.theft}
 * @param value what it says
 * @param before a bracket and a name
 * @param text the number
 * @param after its unit or a closing bracket
 */
public record Figure(String series, Column column, BigDecimal value, String before, String text, String after) {

    public boolean isBracketed() {
        return before.startsWith("(");
    }

    /** @param behindSign what stands between its sign and its digits */
    String printed(String behindSign) {
        return before + text.replaceFirst("^[+-](?=\\d)", "$0" + behindSign) + after;
    }

    /** Printed wrongly: what it should say stays. */
    public Figure misprinted(String instead) {
        return new Figure(series, column, value, before, instead, after);
    }

    public Figure in(String otherUnit) {
        return new Figure(series, column, value, before, text, otherUnit);
    }
}
