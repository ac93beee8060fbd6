package tw.taipei.policereport.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/** Finds the sections around a place by halving and not by looking at each. */
final class SectionIndex {

    private static final int NONE = -1;

    private final List<Section> outline;
    private final int[] parents;

    /** @param outline in the order of the text, a section before those that it contains */
    SectionIndex(List<Section> outline) {
        this.outline = outline;
        this.parents = new int[outline.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < parents.length; i++) {
            int start = outline.get(i).heading().start();
            while (!open.isEmpty() && outline.get(open.peek()).end() <= start) {
                open.pop();
            }
            parents[i] = open.isEmpty() ? NONE : open.peek();
            open.push(i);
        }
    }

    /** Outermost first. */
    List<Section> around(int offset) {
        LinkedList<Section> around = new LinkedList<>();
        for (int i = lastStartedIndex(offset); i != NONE; i = parents[i]) {
            if (outline.get(i).contains(offset)) {
                around.addFirst(outline.get(i));
            }
        }
        return List.copyOf(around);
    }

    Optional<Section> lastStarted(int offset) {
        int index = lastStartedIndex(offset);
        return index == NONE ? Optional.empty() : Optional.of(outline.get(index));
    }

    private int lastStartedIndex(int offset) {
        int low = 0;
        int high = outline.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (outline.get(middle).heading().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
