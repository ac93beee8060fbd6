package tw.taipei.policereport.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import tw.taipei.policereport.faults.check.Checker;
import tw.taipei.policereport.faults.check.Violation;
import tw.taipei.policereport.faults.history.Event;

/** What a history holds, counted, and the promises that it shows broken. */
public record Result(
        String name, long seed, Path history, Duration length, List<Event> events, List<Violation> violations) {

    public Result {
        events = List.copyOf(events);
        violations = List.copyOf(violations);
    }

    static Result of(String name, long seed, Path history, Duration length, List<Event> events) {
        return new Result(name, seed, history, length, events, Checker.violations(events));
    }

    private <T extends Event> long count(Class<T> kind, Predicate<T> wanted) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(wanted)
                .count();
    }

    public long kills() {
        return count(Event.Fault.class, fault -> fault.what().equals("kill"));
    }

    public long crashes() {
        return count(Event.Fault.class, fault -> fault.what().equals("crash"));
    }

    long hangs() {
        return count(Event.Fault.class, fault -> fault.what().equals("stop"));
    }

    long disconnections() {
        return count(
                Event.Fault.class,
                fault -> fault.what().equals("cut") || fault.what().equals("silence"));
    }

    public long acknowledged() {
        return count(Event.Submitted.class, Event.Submitted::isAcknowledged);
    }

    long submissions() {
        return count(Event.Submitted.class, submission -> true);
    }

    public long answers() {
        return count(Event.Answered.class, Event.Answered::isGood);
    }

    long incomplete() {
        return count(Event.Answered.class, answer -> answer.isGood() && !answer.complete());
    }

    long withoutData() {
        return count(Event.Answered.class, answer -> !answer.isGood());
    }

    /** In a few lines, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                "%s: %d violations (seed %d, %d s)%n"
                        + "  %d kills, %d crashes at named points, %d stops, %d cut connections%n"
                        + "  %d submissions, %d of them acknowledged; %d answers with data, %d of them with named gaps; %d"
                        + " without%n",
                name,
                violations.size(),
                seed,
                length.toSeconds(),
                kills(),
                crashes(),
                hangs(),
                disconnections(),
                submissions(),
                acknowledged(),
                answers(),
                incomplete(),
                withoutData()));
        violations.forEach(violation ->
                text.append("  ").append(shortened(violation.toString())).append('\n'));
        return text.toString();
    }

    private static String shortened(String violation) {
        return violation.length() <= 600 ? violation : violation.substring(0, 600) + "…";
    }
}
