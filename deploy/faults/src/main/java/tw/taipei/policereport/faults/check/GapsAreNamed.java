package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Answered;

/**
 * A service whose rows are missing is named, and only then is the answer not complete. Which services a question is
 * about, the complete answers of all releases together say.
 */
final class GapsAreNamed implements Rule {

    @Override
    public Stream<String> broken(Observed observed) {
        Map<String, Set<String>> asked = new HashMap<>();
        observed.answers().forEach(answer -> asked.computeIfAbsent(answer.question(), question -> new HashSet<>())
                .addAll(answer.services().keySet()));
        return observed.answers().flatMap(answer -> broken(answer, asked.get(answer.question())));
    }

    private static Stream<String> broken(Answered answer, Set<String> asked) {
        if (answer.complete() != answer.gaps().isEmpty()) {
            return Stream.of("'complete' and the gaps contradict each other: " + answer);
        }
        return asked.stream()
                .filter(service ->
                        answer.services().containsKey(service) == answer.gaps().contains(service))
                .map(service -> service + " is missing without being named, or named without being missing: " + answer);
    }
}
