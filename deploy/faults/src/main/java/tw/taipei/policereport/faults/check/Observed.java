package tw.taipei.policereport.faults.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.Event.Answered;
import tw.taipei.policereport.faults.history.Event.Move;
import tw.taipei.policereport.faults.history.Event.Published;
import tw.taipei.policereport.faults.history.Event.Rearranged;
import tw.taipei.policereport.faults.history.Event.Submitted;

/** A history by what its events are about. */
final class Observed {

    static final String GATEWAY = "gateway";

    private record Revision(String report, int revision) {}

    /** That somebody was told that readers see a release. */
    record Acknowledged(long release, long end, Event event) {}

    private final List<Event> events;
    private final SortedMap<Long, Move> moves = new TreeMap<>();
    private final Map<Long, Published> published = new HashMap<>();
    private final Map<Revision, String> documents = new HashMap<>();
    private final Map<String, Submitted> submitted = new HashMap<>();

    Observed(List<Event> events) {
        this.events = List.copyOf(events);
        all(Move.class).forEach(move -> moves.put(move.epoch(), move));
        all(Published.class).forEach(release -> {
            published.put(release.release(), release);
            if (release.document() != null) {
                documents.put(new Revision(release.report(), release.revision()), release.document());
            }
        });
        all(Submitted.class).forEach(submission -> submitted.put(submission.document(), submission));
    }

    <T extends Event> Stream<T> all(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Answers that give data. */
    Stream<Answered> answers() {
        return all(Answered.class).filter(Answered::isGood);
    }

    /** By epoch. */
    SortedMap<Long, Move> moves() {
        return moves;
    }

    Stream<Move> movesTo(long release) {
        return moves.values().stream().filter(move -> move.release() == release);
    }

    Optional<Published> published(long release) {
        return Optional.ofNullable(published.get(release));
    }

    /**
     * The figures of a report that a release shows, by service: none when it does not show the report; empty when
     * nobody submitted them in this history, or no report was asked about.
     */
    Optional<Map<String, String>> figures(long release, String report) {
        return published(release).filter(shown -> report != null).flatMap(shown -> {
            Integer revision = shown.manifest().get(report);
            return revision == null
                    ? Optional.of(Map.of())
                    : Optional.ofNullable(documents.get(new Revision(report, revision)))
                            .map(submitted::get)
                            .map(Submitted::figures);
        });
    }

    Stream<Acknowledged> acknowledged() {
        return Stream.concat(
                all(Submitted.class)
                        .filter(Submitted::isAcknowledged)
                        .map(event -> new Acknowledged(event.release(), event.end(), event)),
                all(Rearranged.class)
                        .filter(Rearranged::isAcknowledged)
                        .map(event -> new Acknowledged(event.release(), event.end(), event)));
    }

    Optional<Long> settledAt() {
        return all(Event.Settled.class).map(Event.Settled::at).reduce((earlier, later) -> later);
    }
}
