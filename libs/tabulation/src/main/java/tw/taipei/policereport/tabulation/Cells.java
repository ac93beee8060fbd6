package tw.taipei.policereport.tabulation;

import java.math.BigDecimal;

/** What stands in a cell of a text file. */
public final class Cells {

    /** A spreadsheet computes a cell that starts so; an apostrophe makes it text. */
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** Numbers with a decimal point and without an exponent; a text that looks like a formula is made harmless. */
    public static String text(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Number) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }
        String text = value.toString();
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
