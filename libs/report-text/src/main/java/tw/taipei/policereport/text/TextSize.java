package tw.taipei.policereport.text;

import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/**
 * What a text may hold: many times what a report holds, and so little that reading it needs some ten megabytes whatever
 * it says. Every line, page and number becomes objects.
 */
final class TextSize {

    /** About 60 times the first report. */
    static final int MOST_CHARACTERS = 1_000_000;
    /** About 60 times the first report. */
    static final int MOST_LINES = 100_000;
    /** Runs of digits; the first report has 712. */
    static final int MOST_NUMBERS = 50_000;

    private TextSize() {}

    /** @throws UnreadableDocumentException naming what there is too much of */
    static void check(String text) {
        require(text.length(), MOST_CHARACTERS, Reason.TOO_MUCH_TEXT, "characters");
        int lines = 1;
        int pages = 1;
        int numbers = 0;
        char previous = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\r' || c == '\n' && previous != '\r' ? 1 : 0;
            pages += c == '\f' ? 1 : 0;
            numbers += Character.isDigit(c) && !Character.isDigit(previous) ? 1 : 0;
            previous = c;
        }
        require(lines, MOST_LINES, Reason.TOO_MUCH_TEXT, "lines");
        require(pages, DocumentDecoder.MOST_PAGES, Reason.TOO_MANY_PAGES, "pages");
        require(numbers, MOST_NUMBERS, Reason.TOO_MUCH_TEXT, "numbers");
    }

    private static void require(int found, int most, Reason reason, String what) {
        if (found > most) {
            throw new UnreadableDocumentException(reason, "≤ " + most + " " + what, found + " " + what);
        }
    }
}
