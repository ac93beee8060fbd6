package tw.taipei.policereport.text;

import java.util.List;

/** What is printed where there is no number: a dash alone between spaces, two of them, or a word. */
final class Absence {

    private static final int LONGEST_DASH = 3;
    private static final List<String> WORDS = List.of("未統計", "未辦理", "未實施", "停辦", "無", "N/A");

    private final CompactText compact;
    private final AtomReader atomReader;

    Absence(CompactText compact, AtomReader atomReader) {
        this.compact = compact;
        this.atomReader = atomReader;
    }

    /**
     * Behind what stands at {@code at} in place of a number; {@code at} when nothing does.
     *
     * @param first whether no number stands before it, so that a word may be part of a label and counts only when a
     *     number follows
     */
    int end(int at, int limit, boolean first) {
        int dash = dash(at, limit);
        int stop = dash > at ? dash : word(at);
        boolean alone = stop > at && compact.gapBefore(at) && (stop >= limit || compact.gapBefore(stop));
        boolean inLabel = dash == at && first && stop < limit && !isInCell(stop, limit);
        return alone && !inLabel ? stop : at;
    }

    private boolean isInCell(int at, int limit) {
        return atomReader.startsAt(at) || dash(at, limit) > at || word(at) > at;
    }

    private int dash(int at, int limit) {
        int stop = at;
        while (stop < limit && stop - at < LONGEST_DASH && isDash(stop) && (stop == at || !compact.gapBefore(stop))) {
            stop++;
        }
        return stop;
    }

    private int word(int at) {
        return WORDS.stream()
                .filter(word -> compact.startsWith(word, at))
                .findFirst()
                .map(word -> at + word.length())
                .orElse(at);
    }

    private boolean isDash(int index) {
        return compact.charAt(index) == '-' || compact.charAt(index) == '…';
    }
}
