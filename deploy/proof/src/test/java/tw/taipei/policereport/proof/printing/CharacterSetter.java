package tw.taipei.policereport.proof.printing;

import java.util.regex.Matcher;

/** Sets other characters that mean the same. */
final class CharacterSetter {

    private static final int TO_FULL_WIDTH = 0xFEE0;
    private static final String SYMBOLS = "+%()";

    private final Style.Typography typography;

    CharacterSetter(Style.Typography typography) {
        this.typography = typography;
    }

    String set(String text) {
        String separated = text.replaceAll(
                "(?<=\\d),(?=\\d{3})",
                Matcher.quoteReplacement(typography.separator().text()));
        StringBuilder set = new StringBuilder(separated.length());
        for (int i = 0; i < separated.length(); i++) {
            char c = separated.charAt(i);
            if (c == ' ' && !marksLine(separated, i)) {
                set.append(typography.space());
            } else if (c == '\n') {
                set.append(typography.lineEnd());
            } else {
                set.append(character(c));
            }
        }
        return set.toString();
    }

    /** A space at either end of a line says something about the line. */
    private static boolean marksLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n' || at + 1 == text.length() || text.charAt(at + 1) == '\n';
    }

    private char character(char c) {
        if (c == '-') {
            return typography.minus();
        }
        boolean digit = c >= '0' && c <= '9';
        boolean full = typography.width() == Style.Width.FULL && (digit || SYMBOLS.indexOf(c) >= 0)
                || typography.width() == Style.Width.FULL_DIGITS && digit;
        return full ? (char) (c + TO_FULL_WIDTH) : c;
    }
}
