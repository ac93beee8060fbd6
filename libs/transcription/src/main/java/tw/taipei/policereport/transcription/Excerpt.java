package tw.taipei.policereport.transcription;

import java.util.Locale;
import tw.taipei.policereport.statistics.Label;

/** What somebody gave, as far as it fits into an answer; of more, the beginning and how long it is. */
public final class Excerpt {

    /** In characters; no code and no number of ours has as many. */
    static final int LONGEST = 80;

    private Excerpt() {}

    public static Label of(String given) {
        return of(given, given.length());
    }

    /** @param length how long the whole is of which this is the beginning */
    static Label of(String beginning, long length) {
        if (length <= LONGEST) {
            return new Label(beginning, beginning);
        }
        String shown = beginning.substring(0, end(beginning)) + "…";
        String counted = String.format(Locale.ROOT, "%,d", length);
        return new Label(shown + "（共 " + counted + " 字元）", shown + " (" + counted + " characters)");
    }

    /** A character of two halves is not cut. */
    private static int end(String beginning) {
        boolean halved = beginning.length() >= LONGEST && Character.isHighSurrogate(beginning.charAt(LONGEST - 1));
        return halved ? LONGEST - 1 : LONGEST;
    }
}
