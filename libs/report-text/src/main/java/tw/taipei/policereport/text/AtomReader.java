package tw.taipei.policereport.text;

import java.util.stream.IntStream;

/** Reads one atom of a number at a place of the compact text. A space ends it, except inside a group behind a comma. */
final class AtomReader {

    /** No report prints as many digits in a row; a text that does must not slow the reading down. */
    private static final int LONGEST_RUN = 24;

    /** Signs that no number is spelt with. */
    private static final String SEPARATORS = "，、;:_`´\"";

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

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private boolean isSign(int at) {
        char c = compact.charAt(at);
        boolean attached =
                compact.isDigitAt(at + 1) && (c == '+' || !compact.gapBefore(at + 1) || compact.lineStartAt(at + 1));
        return (c == '+' || c == '-') && attached;
    }

    /** Whether something that is neither a word nor a sign of numbers stands before digits: {@code ±150}. */
    boolean isUnknownSign(int at) {
        boolean symbol =
                switch (Character.getType(charAt(at))) {
                    case Character.MATH_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL,
                            Character.DASH_PUNCTUATION -> true;
                    default -> false;
                };
        return symbol && at + 1 < compact.length() && startsAt(at + 1);
    }

    Atom read(int at) {
        boolean signed = !compact.isDigitAt(at);
        int digits = signed ? at + 1 : at;
        int end = digitsEnd(digits);
        int magnitude = end < compact.length() ? magnitude(compact.charAt(end)) : 0;
        String text = compact.subSequence(digits, end);
        return new Atom(at, magnitude > 0 ? end + 1 : end, signed ? compact.charAt(at) : ' ', text, magnitude, "");
    }

    /** Behind everything that is printed as one number with the atom, though none is spelt so: {@code 1,23}. */
    int numeralEnd(Atom atom) {
        int end = atom.end();
        boolean digits = atom.magnitude() == 0;
        for (int next = end; next > 0; next = digits && continues(end) ? end + 1 : behindSeparators(end)) {
            end = next;
            digits |= end > atom.end();
        }
        return end;
    }

    /** Also a letter that was taken for a digit: {@code 2,2O3}. */
    private boolean continues(int at) {
        return (compact.isDigitAt(at) || isLatin(charAt(at))) && !compact.gapBefore(at);
    }

    /** Behind commas and points and one digit; 0 where none stand. Other signs stand in a number without any space. */
    private int behindSeparators(int at) {
        int end = at;
        while (",.".indexOf(charAt(end)) >= 0 || SEPARATORS.indexOf(charAt(end)) >= 0 && isInside(end)) {
            end++;
        }
        return end > at && compact.isDigitAt(end) ? end + 1 : 0;
    }

    private boolean isInside(int at) {
        return !compact.gapBefore(at) && continues(at + 1);
    }

    private int digitsEnd(int start) {
        int whole = run(start, LONGEST_RUN);
        int grouped = groupsEnd(whole, ',');
        if (grouped == whole && pointedGroups(whole) > 1) {
            return groupsEnd(whole, '.');
        }
        int point = grouped;
        boolean decimals = charAt(point) == '.' && !compact.gapBefore(point) && !compact.gapBefore(point + 1);
        return decimals && compact.isDigitAt(point + 1) ? run(point + 1, LONGEST_RUN) : grouped;
    }

    /** Behind the digits from {@code start} on, up to the first space. */
    private int run(int start, int longest) {
        int end = start + 1;
        while (compact.isDigitAt(end) && !compact.gapBefore(end) && end - start < longest) {
            end++;
        }
        return end;
    }

    /** Behind all groups of a separator and three digits; a space may stand beside the separator and nowhere else. */
    private int groupsEnd(int start, char separator) {
        int end = start;
        while (isGroup(end, separator)
                && !compact.gapBefore(end + 2)
                && !compact.gapBefore(end + 3)
                && end - start < LONGEST_RUN) {
            end += 4;
        }
        return end;
    }

    /** Two points tell groups of thousands from decimals: {@code 1.234.567}. */
    private int pointedGroups(int start) {
        int groups = 0;
        int at = start;
        while (isGroup(at, '.') && isUnbroken(at) && groups < 2) {
            groups++;
            at += 4;
        }
        return groups;
    }

    private boolean isGroup(int at, char separator) {
        return charAt(at) == separator
                && compact.isDigitAt(at + 1)
                && compact.isDigitAt(at + 2)
                && compact.isDigitAt(at + 3);
    }

    /** Without spaces, so that the decimals of {@code 1.43 0.00 1.43} are no groups. */
    private boolean isUnbroken(int group) {
        return IntStream.rangeClosed(group, group + 3).noneMatch(compact::gapBefore);
    }

    private char charAt(int index) {
        return index < compact.length() ? compact.charAt(index) : ' ';
    }

    private static int magnitude(char c) {
        return c == '億' ? 8 : c == '萬' ? 4 : 0;
    }
}
