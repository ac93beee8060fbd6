package tw.taipei.policereport.text;

import java.util.List;

/**
 * Whether the lines of a text say if they are wrapped: the first report puts a space at the end of a line that is not. A
 * text that was wrapped anew, or that has such a space everywhere, says nothing.
 */
final class RunEnds {

    /** So many ends that are known for certain tell what the text does at them. */
    private static final int FEWEST = 3;

    private final boolean marked;

    RunEnds(CompactText compact, List<Line> lines) {
        int all = 0;
        int spaced = 0;
        int certain = 0;
        int certainSpaced = 0;
        Line previous = null;
        for (Line line : lines) {
            if (line.isBlank()) {
                continue;
            }
            boolean endsRun = previous != null && startsBlock(compact, line);
            certain += endsRun ? 1 : 0;
            certainSpaced += endsRun && isSpaced(previous) ? 1 : 0;
            all++;
            spaced += isSpaced(line) ? 1 : 0;
            previous = line;
        }
        this.marked = certain >= FEWEST && certainSpaced * 10 >= certain * 9 && spaced * 20 < all * 19;
    }

    boolean areMarked() {
        return marked;
    }

    private static boolean startsBlock(CompactText compact, Line line) {
        int at = compact.indexAt(line.start());
        return compact.startsWith(TableFinder.HEADER_START, at)
                || Marker.at(compact, at).filter(marker -> marker.level() <= 3).isPresent();
    }

    static boolean isSpaced(Line line) {
        return line.text().endsWith(" ");
    }
}
