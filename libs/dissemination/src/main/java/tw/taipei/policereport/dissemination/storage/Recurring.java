package tw.taipei.policereport.dissemination.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** What many rows have in common: read once from its text, and the same object for all of them. */
final class Recurring<V> {

    /** Beyond these it does not recur. */
    private static final int MOST_KNOWN = 4096;

    private final int first;
    private final int last;
    private final Function<String, V> reader;
    private final Map<String, V> known = new HashMap<>();
    private byte[] current;
    private V value;

    /**
     * @param first field of the text
     * @param last field of the text
     */
    Recurring(int first, int last, Function<String, V> reader) {
        this.first = first;
        this.last = last;
        this.reader = reader;
    }

    V in(CopiedLine line) {
        if (current == null || !line.isRaw(current, first, last)) {
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            value = known.computeIfAbsent(line.text(first, last), reader);
            current = line.raw(first, last);
        }
        return value;
    }
}
