package tw.taipei.policereport.transcription;

/**
 * A text that can be looked at only so often, so that no document can make a pattern run for ever. An honest report
 * needs a few looks at each character; a text built to repeat the beginning of a sentence needs as many as it is long.
 */
final class BoundedText implements CharSequence {

    private static final long LOOKS_AT_EACH_CHARACTER = 100;
    private static final long LOOKS_AT_ANY_TEXT = 1_000_000;

    private final CharSequence text;
    private long left;

    BoundedText(CharSequence text) {
        this.text = text;
        this.left = LOOKS_AT_ANY_TEXT + LOOKS_AT_EACH_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new NoReportException(
                    "the text repeats the beginning of a known sentence so often that it cannot be searched; it is no report");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
