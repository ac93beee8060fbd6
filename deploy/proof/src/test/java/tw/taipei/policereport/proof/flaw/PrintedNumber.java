package tw.taipei.policereport.proof.flaw;

import java.math.BigDecimal;

/** What a person reads in a printed number; knows nothing of the reader that is put to the proof. */
final class PrintedNumber {

    private static final String[] MAGNITUDES = {"億", "萬"};
    private static final int[] ZEROS = {8, 4};

    private PrintedNumber() {}

    /** Null for what is no number. */
    static BigDecimal of(String text) {
        String rest = text.replaceAll("[^\\d.+億萬-]", "").replace("+", "");
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
        if (!rest.isEmpty() && !rest.matches("\\d+(\\.\\d+)?")) {
            return null;
        }
        sum = sum.add(part(rest));
        return negative ? sum.negate() : sum;
    }

    private static BigDecimal part(String digits) {
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }
}
