package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Move;
import tw.taipei.policereport.faults.history.Event.Published;
import tw.taipei.policereport.faults.history.Event.Rearranged;

/** What a publisher decided is what readers see, and comes right after the move that the publisher had seen. */
final class DecisionsAreCarriedOut implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.all(Rearranged.class)
                .filter(Rearranged::isAcknowledged)
                .filter(decision -> !isCarriedOut(decision, observed))
                .map(decision -> "something else was done, or at another epoch: " + decision);
    }

    private static boolean isCarriedOut(Rearranged decision, Observed observed) {
        Move before = observed.moves().get(decision.epoch());
        Move after = observed.moves().get(decision.epoch() + 1);
        return before != null
                && after != null
                && after.release() == decision.release()
                && manifest(observed, after.release()).equals(expected(decision, before, observed));
    }

    private static Optional<Map<String, Integer>> expected(Rearranged decision, Move before, Observed observed) {
        if (decision.restored() != null) {
            return manifest(observed, decision.restored());
        }
        return manifest(observed, before.release()).map(shown -> {
            Map<String, Integer> rest = new HashMap<>(shown);
            rest.remove(decision.withdrawn());
            return rest;
        });
    }

    private static Optional<Map<String, Integer>> manifest(Observed observed, long release) {
        return observed.published(release).map(Published::manifest);
    }
}
