package tw.taipei.policereport.tabulation;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What stands in a cell of a text file. */
public final class Cells {

    /** A spreadsheet would compute such a cell; an apostrophe makes it text. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

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
        return FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
