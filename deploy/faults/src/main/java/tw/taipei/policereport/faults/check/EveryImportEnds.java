package tw.taipei.policereport.faults.check;

import java.util.Set;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Import;

/** Whoever drove it and however often that was killed. What is in review waits for people. */
final class EveryImportEnds implements Rule {

    private static final Set<String> ENDS = Set.of("PUBLISHED", "ABANDONED", "REJECTED", "REVIEW");

    @Override
    public Stream<String> broken(Observed observed) {
        Stream<String> endless = observed.all(Import.class)
                .filter(one -> !ENDS.contains(one.state()))
                .map(one -> "import " + one.number() + " is still " + one.state());
        Stream<String> halfEnded = observed.all(Import.class)
                .filter(one -> one.state().equals("PUBLISHED")
                        != observed.movesTo(one.release() == null ? one.number() : one.release())
                                .findAny()
                                .isPresent())
                .map(one -> "import " + one.number() + " is " + one.state() + ", which the log of the pointer denies");
        return Stream.concat(endless, halfEnded);
    }
}
