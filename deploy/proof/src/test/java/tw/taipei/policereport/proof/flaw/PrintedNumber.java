package tw.taipei.policereport.proof.flaw;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a person reads in a printed number; knows nothing of the reader that is put to the proof. */
final class PrintedNumber {

    private static final String[] MAGNITUDES = {"億", "萬"};
    private static final int[] ZEROS = {8, 4};

    private static final String DIGITS = "(?:[1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)";
    private static final String ONES = "(?:\\d,\\d{3}|\\d{1,4})";
    /** Commas before each three digits, no zero in front, and fewer than ten thousand behind 億 and 萬. */
    private static final Pattern WELL_FORMED = Pattern.compile("[+-]?(?:(?:" + DIGITS + "億(?:" + ONES + "萬)?|" + DIGITS
            + "萬)(?:" + ONES + ")?|" + DIGITS + "(?:\\.\\d+)?)");

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+億)?(?:\\d+萬)?(?:(?<=[億萬])|\\d+(?:\\.\\d+)?)");

    private PrintedNumber() {}

    static boolean isWellFormed(String text) {
        return WELL_FORMED.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\d.,+億萬-]", "");
    }

    /** Null for what is no number. */
    static BigDecimal of(String text) {
        String rest = plain(text).replace(",", "").replaceFirst("^[+]", "");
        if (!NUMBER.matcher(rest).matches()) {
            return null;
        }
        boolean negative = rest.startsWith("-");
        rest = negative ? rest.substring(1) : rest;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < MAGNITUDES.length; i++) {
            int at = rest.indexOf(MAGNITUDES[i]);
            if (at >= 0) {
                sum = sum.add(part(rest.substring(0, at)).scaleByPowerOfTen(ZEROS[i]));
                rest = rest.substring(at + 1);
            }
        }
        sum = sum.add(part(rest));
        return negative ? sum.negate() : sum;
    }

    private static BigDecimal part(String digits) {
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
