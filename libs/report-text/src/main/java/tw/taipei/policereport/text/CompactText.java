package tw.taipei.policereport.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A text without its spaces and line ends and with look-alike characters folded, so that it reads the same however it
 * is wrapped. Each character knows where it came from and whether a space stood before it.
 */
public final class CompactText implements CharSequence {

    private final String chars;
    private final int[] offsets;
    private final BitSet gaps;
    private final BitSet lineStarts;

    private CompactText(String chars, int[] offsets, BitSet gaps, BitSet lineStarts) {
        this.chars = chars;
        this.offsets = offsets;
        this.gaps = gaps;
        this.lineStarts = lineStarts;
    }

    public static CompactText of(String text) {
        return of(text, false);
    }

    /** As above, for a text that is long enough to tell what it writes between thousands. */
    static CompactText ofDocument(String text) {
        return of(text, PointedThousands.areIn(text));
    }

    private static CompactText of(String text, boolean pointedThousands) {
        StringBuilder chars = new StringBuilder(text.length());
        int[] offsets = new int[text.length()];
        BitSet gaps = new BitSet();
        BitSet lineStarts = new BitSet();
        boolean gap = true;
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isInvisible(c)) {
                continue;
            }
            if (Folding.isSpace(c)) {
                gap = true;
                lineStart |= c == '\n' || c == '\f';
                continue;
            }
            gaps.set(chars.length(), gap);
            lineStarts.set(chars.length(), lineStart);
            offsets[chars.length()] = i;
            char folded = Folding.fold(c);
            boolean separates = folded == '，' || folded == '_' || folded == '.' && pointedThousands;
            chars.append(separates && isBeforeThousands(text, i) ? ',' : folded);
            gap = false;
            lineStart = false;
        }
        return new CompactText(chars.toString(), Arrays.copyOf(offsets, chars.length()), gaps, lineStarts);
    }

    /** Between a digit and exactly three more. */
    private static boolean isBeforeThousands(String text, int at) {
        return digit(text, at - 1)
                && digit(text, at + 1)
                && digit(text, at + 2)
                && digit(text, at + 3)
                && !digit(text, at + 4);
    }

    private static boolean digit(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(Folding.fold(text.charAt(at)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a space, line end or page break stood before the character. */
    boolean gapBefore(int index) {
        return gaps.get(index);
    }

    boolean lineStartAt(int index) {
        return lineStarts.get(index);
    }

    boolean startsWith(String prefix, int index) {
        return chars.startsWith(prefix, index);
    }

    int indexOf(String part, int from) {
        return chars.indexOf(part, from);
    }

    boolean isDigitAt(int index) {
        return index >= 0 && index < chars.length() && isDigit(chars.charAt(index));
    }

    /** Whether a space between two digits, other than one before thousands, may part two numbers. */
    public boolean isTorn(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean tear = gaps.get(i) && isDigitAt(i) && isDigitAt(i - 1);
            boolean thousands = !lineStarts.get(i)
                    && i + 3 <= end
                    && isDigitAt(i + 1)
                    && isDigitAt(i + 2)
                    && !gaps.get(i + 1)
                    && !gaps.get(i + 2)
                    && (i + 3 == end || gaps.get(i + 3) || !isDigitAt(i + 3));
            if (tear && !thousands) {
                return true;
            }
        }
        return false;
    }

    /** Where the characters from {@code start} to before {@code end} stand in the original text. */
    public Span original(int start, int end) {
        return new Span(offsets[start], offsets[end - 1] + 1);
    }

    /** The first character at or behind an offset of the original text. */
    public int indexAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public char charAt(int index) {
        return chars.charAt(index);
    }

    @Override
    public String subSequence(int start, int end) {
        return chars.substring(start, end);
    }

    @Override
    public String toString() {
        return chars;
    }
}
