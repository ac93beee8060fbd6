package tw.taipei.policereport.faults.check;

import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Answered;

/** What was published is there, whole and everywhere, as soon as everything runs again; and all agree on the newest. */
final class NothingIsMissingWhenSettled implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        if (observed.settledAt().isEmpty() || observed.moves().isEmpty()) {
            return Stream.empty();
        }
        long settled = observed.settledAt().get();
        long newest = observed.moves().get(observed.moves().lastKey()).release();
        return observed.all(Answered.class)
                .filter(answer -> answer.start() >= settled)
                .filter(answer -> isOfFlipped(answer, observed))
                .filter(answer -> !answer.isGood() || !answer.complete() || isBehind(answer, newest))
                .map(answer -> "everything runs, release " + newest + " is the newest: " + answer);
    }

    /** A reader may also have asked for a release that never was. */
    private static boolean isOfFlipped(Answered answer, Observed observed) {
        return answer.asked() == null
                || observed.movesTo(answer.asked()).findAny().isPresent();
    }

    private static boolean isBehind(Answered answer, long newest) {
        return answer.asked() == null && (answer.release() == null || answer.release() != newest);
    }
}
