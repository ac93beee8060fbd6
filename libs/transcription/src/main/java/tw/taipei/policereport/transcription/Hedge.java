package tw.taipei.policereport.transcription;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.taipei.policereport.statistics.ObservationStatus;

/** Words beside a number that make it a rough one: {@code 約 2,700 件}, {@code 逾 2,700 件}, {@code 2,700 餘件}. */
final class Hedge {

    private static final String ABOUT = "大?約|將?近";
    private static final String AT_LEAST = "逾|超過|至少";
    private static final String AND_MORE = "餘|多";

    /** What may stand before and behind a number of a pattern. */
    static final String BEFORE = "(?:" + ABOUT + "|" + AT_LEAST + ")?+";

    static final String BEHIND = "(?:" + AND_MORE + ")?+";

    private static final int LONGEST = 2;
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(" + ABOUT + ")|(?:" + AT_LEAST + ")");

    private Hedge() {}

    /** What the words around a stretch of compact text make of the number there; empty when it is exact. */
    static Optional<ObservationStatus> around(CharSequence compact, int start, int end) {
        if (end < compact.length() && AND_MORE.indexOf(compact.charAt(end)) >= 0) {
            return Optional.of(ObservationStatus.L);
        }
        for (int length = 1; length <= Math.min(LONGEST, start); length++) {
            Matcher matcher = BEFORE_NUMBER.matcher(compact.subSequence(start - length, start));
            if (matcher.matches()) {
                return Optional.of(matcher.group(1) == null ? ObservationStatus.L : ObservationStatus.E);
            }
        }
        return Optional.empty();
    }
}
