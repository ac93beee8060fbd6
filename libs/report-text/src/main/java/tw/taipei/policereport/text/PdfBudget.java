package tw.taipei.policereport.text;

import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/**
 * What one PDF may cost. The library swallows some exceptions, so a refusal is remembered and everything that asks
 * afterwards is refused too.
 */
final class PdfBudget {

    /** One stream unpacked: an embedded Chinese font takes up to 20 MB. */
    static final int MOST_STREAM_BYTES = 48 << 20;
    /** All streams unpacked, those counted twice that are read twice. */
    static final long MOST_BYTES = 1L << 29;
    /** More than a page can show; about a hundred times a page of the first report. */
    static final int MOST_PAGE_CHARACTERS = 100_000;
    /** Drawing operations; a page of the first report has about a thousand. */
    static final int MOST_OPERATIONS = 2_000_000;

    /** Drawings used in pages and in each other; what is drawn many times over takes long. */
    static final int MOST_DRAWINGS = 20_000;

    private long bytes;
    private int drawings;
    private int operations;
    private int characters;
    private int pageCharacters;
    private UnreadableDocumentException refusal;

    void rethrowRefusal() {
        if (refusal != null) {
            throw refusal;
        }
    }

    void unpacked(int length, long ofStream) {
        rethrowRefusal();
        bytes += length;
        if (ofStream > MOST_STREAM_BYTES || bytes > MOST_BYTES) {
            refuse(
                    Reason.PDF_EXPANDS_TOO_FAR,
                    "≤ " + MOST_STREAM_BYTES + " bytes in a stream, ≤ " + MOST_BYTES + " in all",
                    "more");
        }
    }

    void page(int number) {
        rethrowRefusal();
        pageCharacters = 0;
        if (number > DocumentDecoder.MOST_PAGES) {
            refuse(Reason.TOO_MANY_PAGES, "≤ " + DocumentDecoder.MOST_PAGES + " pages", "more");
        }
    }

    void operation() {
        rethrowRefusal();
        if (++operations > MOST_OPERATIONS) {
            refuse(Reason.PDF_EXPANDS_TOO_FAR, "≤ " + MOST_OPERATIONS + " drawing operations", "more");
        }
    }

    void drawing() {
        if (++drawings > MOST_DRAWINGS) {
            refuse(Reason.PDF_EXPANDS_TOO_FAR, "≤ " + MOST_DRAWINGS + " drawings", "more");
        }
    }

    void character() {
        characters++;
        pageCharacters++;
        if (pageCharacters > MOST_PAGE_CHARACTERS) {
            refuse(Reason.TOO_MUCH_TEXT, "≤ " + MOST_PAGE_CHARACTERS + " characters on a page", "more");
        }
        if (characters > TextSize.MOST_CHARACTERS) {
            refuse(Reason.TOO_MUCH_TEXT, "≤ " + TextSize.MOST_CHARACTERS + " characters", "more");
        }
    }

    private void refuse(Reason reason, String expected, String found) {
        refusal = new UnreadableDocumentException(reason, expected, found);
        throw refusal;
    }
}
