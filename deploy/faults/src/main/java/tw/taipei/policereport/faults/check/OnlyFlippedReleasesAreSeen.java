package tw.taipei.policereport.faults.check;

import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Answered;

/** Whoever is asked, directly or through the gateway, and even when the reader guesses the number. */
final class OnlyFlippedReleasesAreSeen implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.answers()
                .filter(answer -> answer.release() != null && !wasFlipped(answer, observed))
                .map(answer -> "release " + answer.release() + " was not flipped by then: " + answer);
    }

    /** A move is written down before anyone can see it. */
    private static boolean wasFlipped(Answered answer, Observed observed) {
        return observed.movesTo(answer.release()).anyMatch(move -> move.at() <= answer.end());
    }
}
