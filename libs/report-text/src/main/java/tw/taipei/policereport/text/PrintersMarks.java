package tw.taipei.policereport.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a table and is neither label nor number: the mark of a footnote, a word that the table goes on. */
final class PrintersMarks {

    private static final Pattern BRACKET = Pattern.compile("\\((?:註[\\d一二三四五六七八九十]{0,2}|續|[續承接][上前下次]?一?頁)\\)");
    /** Directly behind a label or a number, and nothing directly behind it. */
    private static final Pattern ATTACHED = Pattern.compile("註\\d{1,2}|[*※]{1,3}");

    private static final String STARTS = "(註*※";
    private static final int LONGEST = 3;

    private final CompactText compact;

    PrintersMarks(CompactText compact) {
        this.compact = compact;
    }

    /** Behind the mark at {@code at}; {@code at} when there is none. */
    int end(int at, int limit) {
        if (STARTS.indexOf(compact.charAt(at)) < 0) {
            return at;
        }
        Matcher bracket = BRACKET.matcher(compact).region(at, limit);
        if (bracket.lookingAt()) {
            return bracket.end();
        }
        int stop = at + 1;
        while (stop < limit && !compact.gapBefore(stop) && stop - at <= LONGEST) {
            stop++;
        }
        boolean attached = !compact.gapBefore(at)
                && ATTACHED.matcher(compact.subSequence(at, stop)).matches();
        return attached ? stop : at;
    }
}
