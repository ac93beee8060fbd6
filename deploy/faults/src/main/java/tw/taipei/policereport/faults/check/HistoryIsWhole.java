package tw.taipei.policereport.faults.check;

import java.util.List;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event;

/** A history that breaks off, or in which nothing happened, proves nothing. */
final class HistoryIsWhole implements Rule {

    private static final List<Class<? extends Event>> NEEDED = List.of(
            Event.Began.class,
            Event.Settings.class,
            Event.Submitted.class,
            Event.Answered.class,
            Event.Settled.class,
            Event.Move.class,
            Event.Published.class,
            Event.Import.class);

    @Override
    public Stream<String> broken(Observed observed) {
        return NEEDED.stream()
                .filter(kind -> observed.all(kind).findAny().isEmpty())
                .map(kind -> "no event '" + kind.getSimpleName() + "' was recorded");
    }
}
