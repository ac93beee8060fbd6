package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spelling of numbers in compact text: {@code 1萬8,012}, {@code 5億6,724萬6,530}, {@code 72萬707}, {@code -0.99}.
 * What follows 萬 counts ones, however many digits it has.
 */
public final class NumeralGrammar {

    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";

    /** A number without capturing groups, to build larger patterns from. */
    public static final String REGEX = "[+-]?(?:" + DIGITS + "億(?:" + DIGITS + "萬)?(?:" + DIGITS + ")?|" + DIGITS
            + "萬(?:" + DIGITS + ")?|" + DIGITS + ")";

    private static final Pattern NUMERAL =
            Pattern.compile("([+-]?)(?:(" + DIGITS + ")億)?(?:(" + DIGITS + ")萬)?(" + DIGITS + ")?");

    private NumeralGrammar() {}

    /** @throws IllegalArgumentException when the text is no number */
    public static BigDecimal parse(String compact) {
        Matcher matcher = NUMERAL.matcher(compact);
        boolean empty =
                matcher.matches() && matcher.group(2) == null && matcher.group(3) == null && matcher.group(4) == null;
        if (!matcher.matches() || empty) {
            throw new IllegalArgumentException(
                    "'" + compact + "' is not a number such as 18,012, 1萬8,012, 5億6,724萬6,530 or -0.99");
        }
        BigDecimal value =
                part(matcher.group(2), 8).add(part(matcher.group(3), 4)).add(part(matcher.group(4), 0));
        return matcher.group(1).equals("-") ? value.negate() : value;
    }

    static BigDecimal part(String digits, int magnitude) {
        return digits == null
                ? BigDecimal.ZERO
                : scaled(new BigDecimal(withoutSeparators(digits)).scaleByPowerOfTen(magnitude));
    }

    /** One point is a decimal point, two are separators. */
    private static String withoutSeparators(String digits) {
        boolean pointed = digits.indexOf('.') != digits.lastIndexOf('.');
        return pointed ? digits.replace(".", "") : digits.replace(",", "");
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
