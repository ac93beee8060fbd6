package tw.taipei.policereport.text;

/**
 * One line of the text.
 *
 * @param number 1-based
 * @param page 1-based
 * @param start offset of its first character in the text
 * @param text without the line end
 */
public record Line(int number, int page, int start, String text) {

    public int end() {
        return start + text.length();
    }

    /** The same stretch of another text of the same length. */
    Line of(String other) {
        return new Line(number, page, start, other.substring(start, end()));
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Folding.isSpace((char) c));
    }
}
