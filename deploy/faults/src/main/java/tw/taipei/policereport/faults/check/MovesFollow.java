package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Move;
import tw.taipei.policereport.faults.history.Event.Published;
import tw.taipei.policereport.faults.history.Event.Settled;

/**
 * Epochs count without a hole, and a new release shows what the release before it showed, with its own report
 * changed or taken back, or what one before it showed: a move that did not know of the move before it would undo that
 * unseen.
 */
final class MovesFollow implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        Stream.Builder<String> broken = Stream.builder();
        if (observed.all(Settled.class).anyMatch(settled -> !settled.chained())) {
            broken.add("the chain of hashes is broken");
        }
        Set<Long> shown = new HashSet<>();
        Move before = null;
        for (Move move : observed.moves().values()) {
            long expected = before == null ? 1 : before.epoch() + 1;
            if (move.epoch() != expected) {
                broken.add("epoch " + expected + " is missing in the log");
            }
            if (shown.add(move.release()) && undoes(observed, before, move)) {
                broken.add("release " + move.release() + " was not made from release "
                        + (before == null ? "none" : before.release()) + ", which it replaced: " + move);
            }
            before = move;
        }
        return broken.build();
    }

    private static boolean undoes(Observed observed, Move before, Move move) {
        Optional<Published> release = observed.published(move.release());
        if (release.isEmpty()) {
            return true;
        }
        Map<String, Integer> expected = new HashMap<>();
        if (before != null) {
            observed.published(before.release()).ifPresent(base -> expected.putAll(base.manifest()));
        }
        if (release.get().document() == null) {
            expected.remove(release.get().report());
            return !expected.equals(release.get().manifest()) && !wasShown(observed, release.get());
        }
        expected.put(release.get().report(), release.get().revision());
        return !expected.equals(release.get().manifest());
    }

    private static boolean wasShown(Observed observed, Published restored) {
        return observed.all(Published.class)
                .anyMatch(earlier -> earlier.release() < restored.release()
                        && earlier.manifest().equals(restored.manifest()));
    }
}
