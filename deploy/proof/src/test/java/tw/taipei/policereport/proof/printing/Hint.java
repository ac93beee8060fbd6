package tw.taipei.policereport.proof.printing;

/** Characters of a printed number at which the report likes to break it; none of them is ever printed. */
final class Hint {

    /** A space, or the end of a line: {@code 1萬 8,012}. */
    static final char GAP = '\uE000';
    /** Nothing, or the end of a line: {@code 個百分點}. */
    static final char SEAM = '\uE001';

    private Hint() {}

    static String onOneLine(String text) {
        return text.replace(GAP, ' ').replace(String.valueOf(SEAM), "");
    }
}
