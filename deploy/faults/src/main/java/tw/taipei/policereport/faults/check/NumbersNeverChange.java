package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.Event.Answered;

/** The same question about the same release has the same rows for ever, whoever answers and out of whichever cache. */
final class NumbersNeverChange implements Rule {

    private record Key(String question, long release, String service) {}

    private record First(Event.Rows rows, Answered answer) {}

    @Override
    public Stream<String> broken(Observed observed) {
        Map<Key, First> first = new HashMap<>();
        return observed.answers()
                .filter(answer -> answer.release() != null)
                .flatMap(answer -> answer.services().entrySet().stream()
                        .filter(rows -> {
                            Key key = new Key(answer.question(), answer.release(), rows.getKey());
                            First before = first.computeIfAbsent(key, unseen -> new First(rows.getValue(), answer));
                            return !before.rows().equals(rows.getValue());
                        })
                        .map(rows -> "the rows of " + rows.getKey() + " in release " + answer.release()
                                + " were others before: " + answer));
    }
}
