package tw.taipei.policereport.text;

import java.math.BigDecimal;

/**
 * The smallest piece of a printed number: a sign, digits, and 億 or 萬. {@code 1萬 8,012} is two of them.
 *
 * @param start index of its first character in the compact text
 * @param end index behind its last character, unit not counted
 * @param sign {@code +}, {@code -}, or a space for none; of a dash {@code -} where it may be a sign that stands apart
 * @param digits without sign; empty for a dash that stands where a number should
 * @param magnitude 8 for 億, 4 for 萬, 0 for neither
 * @param unit what follows directly: 件, 元, 個百分點; empty for none
 */
public record Atom(int start, int end, char sign, String digits, int magnitude, String unit) {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    static Atom dash(int start, int end) {
        return new Atom(start, end, ' ', "", 0, "");
    }

    /** A dash alone, or the sign of the number behind it. */
    static Atom dashOrSign(int start, int end) {
        return new Atom(start, end, '-', "", 0, "");
    }

    public boolean isDash() {
        return digits.isEmpty();
    }

    boolean isSigned() {
        return sign != ' ' && !isDash();
    }

    boolean isPlain() {
        return magnitude == 0 && !isSigned() && !isDash();
    }

    /** Whether a zero stands where no number has one; behind 萬 it may: {@code 3萬0,502}. */
    boolean startsWithZero() {
        return digits.length() > 1 && digits.charAt(0) == '0' && digits.charAt(1) != '.';
    }

    boolean isTenThousand() {
        return value().abs().compareTo(TEN_THOUSAND) >= 0;
    }

    BigDecimal value() {
        BigDecimal value = NumeralGrammar.part(digits, magnitude);
        return sign == '-' ? value.negate() : value;
    }

    boolean maySign(Atom next) {
        return isDash() && sign == '-' && !next.isDash() && !next.isSigned();
    }

    /** This number with a sign that stands before it. */
    Atom signedBy(Atom dash) {
        return new Atom(dash.start, end, dash.sign, digits, magnitude, unit);
    }

    Atom withUnit(String given) {
        return new Atom(start, end, sign, digits, magnitude, given);
    }
}
