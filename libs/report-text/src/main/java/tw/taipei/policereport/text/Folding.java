package tw.taipei.policereport.text;

import java.text.Normalizer;

/** Makes look-alike characters equal, one for one, so that offsets stay true. */
public final class Folding {

    /** Each pair is a character and what it is read as. */
    private static final String ALIKE =
            "ㄧ一台臺万萬亿億佔占綫線羣群啓啟裏裡户戶汙污衆眾−-–-—-‐-‑-‒-―-﹣-－-⁃-➖-▼-▽-△-↓-＋+﹢+➕+▲+↑+±+’,‘,＇,',٬,·.‧.・.∙.⋅.｣」｢「〔(〕)［(］)";

    /** Unicode draws tables with the 128 characters from here on. */
    private static final char BORDERS = '\u2500';

    private Folding() {}

    /** Spaces of every width, line ends, page breaks, borders between cells, and characters of no width at all. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isBorder(c) || isInvisible(c);
    }

    private static boolean isBorder(char c) {
        return c == '|' || c == '｜' || c >= BORDERS && c < BORDERS + 0x80;
    }

    /**
     * Soft hyphens, marks of direction, joiners, and the raised or circled number of a footnote, which is no digit of
     * the number before it: what they stand between stands together.
     */
    static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT || c > 0x80 && isMark(c);
    }

    private static boolean isMark(char c) {
        boolean variant = c >= 0xFE00 && c <= 0xFE0F;
        boolean raised = c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '₉' && Character.isDefined(c);
        return variant || raised && Character.getNumericValue(c) >= 0 || c >= '①' && c <= '⑳' || c >= '❶' && c <= '➓';
    }

    /** The character that {@code c} is read as. The full-width comma stays: it is punctuation except inside numerals. */
    public static char fold(char c) {
        if (c < 0x80 && c != '\'') {
            return c;
        }
        for (int i = 0; i < ALIKE.length(); i += 2) {
            if (ALIKE.charAt(i) == c) {
                return ALIKE.charAt(i + 1);
            }
        }
        if (c == '，' || Character.isSurrogate(c)) {
            return c;
        }
        String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return plain.length() == 1 ? plain.charAt(0) : c;
    }

    /** The text folded and without any space: the form in which labels are compared. */
    public static String compact(String text) {
        return CompactText.of(text).toString();
    }
}
