package tw.taipei.policereport.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one atom of a number at a place of the compact text. A space ends it, except inside a group behind a comma. */
final class AtomReader {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private final CompactText compact;

    AtomReader(CompactText compact) {
        this.compact = compact;
    }

    /** Whether digits, or a sign that belongs to digits, stand at {@code at}. */
    boolean startsAt(int at) {
        return compact.isDigitAt(at) ? !followsLetter(at) : isSign(at);
    }

    /** {@code A1}, {@code COVID19}: digits that are part of a word. */
    private boolean followsLetter(int at) {
        return at > 0 && !compact.gapBefore(at) && isLatin(compact.charAt(at - 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private boolean isSign(int at) {
        char c = compact.charAt(at);
        boolean attached =
                compact.isDigitAt(at + 1) && (c == '+' || !compact.gapBefore(at + 1) || compact.lineStartAt(at + 1));
        return (c == '+' || c == '-') && attached;
    }

    Atom read(int at) {
        boolean signed = !compact.isDigitAt(at);
        int digits = signed ? at + 1 : at;
        int end = digitsEnd(digits);
        int magnitude = end < compact.length() ? magnitude(compact.charAt(end)) : 0;
        String text = compact.subSequence(digits, end);
        return new Atom(at, magnitude > 0 ? end + 1 : end, signed ? compact.charAt(at) : ' ', text, magnitude, "");
    }

    private int digitsEnd(int start) {
        Matcher matcher = DIGITS.matcher(compact).region(start, compact.length());
        int end = matcher.lookingAt() ? matcher.end() : start;
        boolean grouped = false;
        for (int i = start + 1; i < end; i++) {
            char before = compact.charAt(i - 1);
            grouped = (grouped || before == ',') && before != '.';
            if (compact.gapBefore(i) && !grouped) {
                return before == '.' ? i - 1 : i;
            }
        }
        return end;
    }

    private static int magnitude(char c) {
        return c == '億' ? 8 : c == '萬' ? 4 : 0;
    }
}
