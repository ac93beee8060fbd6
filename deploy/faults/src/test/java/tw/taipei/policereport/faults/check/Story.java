package tw.taipei.policereport.faults.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.Event.Rows;

/** A history written by hand. Documents are named by a letter, and print their letter as the figure of each service. */
final class Story {

    static final List<String> SERVICES = List.of("crime-statistics", "logistics");
    static final String COMPARISON = "/v1/reports/2023-S1/comparison";

    private final List<Event> events = new ArrayList<>();

    private Story() {}

    /** Two documents are published one after the other and read; nothing goes wrong. */
    static Story ofTwoReleases() {
        return new Story()
                .add(new Event.Began(0, "story", 1, Map.of()))
                .add(new Event.Settings(1, Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on")))
                .publish(10, 20, "a", 1L)
                .read(30, "gateway", null, 1L, "a")
                .publish(40, 50, "b", 2L)
                .read(60, "gateway", null, 2L, "b")
                .read(65, "gateway", 1L, 1L, "a")
                .moved(1, 1, 15)
                .moved(2, 2, 45)
                .published(1, 1, "a")
                .published(2, 2, "b")
                .add(new Event.Import(101, 1, "PUBLISHED", 1L))
                .add(new Event.Import(101, 2, "PUBLISHED", 2L))
                .add(new Event.Settled(100, true));
    }

    Story add(Event event) {
        events.add(event);
        return this;
    }

    Story publish(long start, long end, String document, Long release) {
        return submitted(start, end, document, 201, null, release);
    }

    Story submitted(long start, long end, String document, int status, String code, Long release) {
        return add(new Event.Submitted(start, end, document, "2023-S1", figures(document), status, code, release));
    }

    /** Acknowledged as release 3. */
    Story restored(long start, long release, long epoch) {
        return add(new Event.Rearranged(start, start + 5, null, release, epoch, 201, null, 3L));
    }

    Story moved(long epoch, long release, long at) {
        events.removeIf(event -> event instanceof Event.Move move && move.epoch() == epoch);
        return add(new Event.Move(at, epoch, release, "submitted"));
    }

    Story published(long release, int revision, String document) {
        return add(new Event.Published(release, "2023-S1", revision, document, Map.of("2023-S1", revision)));
    }

    Story without(Class<? extends Event> kind) {
        events.removeIf(kind::isInstance);
        return this;
    }

    Story read(long start, String place, Long asked, Long release, String document) {
        return answer(start, place, asked, release, true, List.of(), rows(document));
    }

    Story answer(
            long start,
            String place,
            Long asked,
            Long release,
            boolean complete,
            List<String> gaps,
            Map<String, Rows> rows) {
        return add(new Event.Answered(
                start, start + 2, place, COMPARISON, "2023-S1", asked, 200, null, release, complete, gaps, rows));
    }

    Story failed(long start, Long asked, int status, String code) {
        return add(new Event.Answered(
                start,
                start + 2,
                "gateway",
                COMPARISON,
                "2023-S1",
                asked,
                status,
                code,
                null,
                false,
                List.of(),
                Map.of()));
    }

    /** Of release 2, to a question that nobody else asks. */
    static Event answerTo(String question, Map<String, Rows> rows) {
        return new Event.Answered(70, 72, "gateway", question, "2023-S1", 2L, 200, null, 2L, true, List.of(), rows);
    }

    static Map<String, Rows> rows(String document) {
        Map<String, Rows> rows = new LinkedHashMap<>();
        SERVICES.forEach(service -> rows.put(service, rowsOf(document)));
        return rows;
    }

    static Rows rowsOf(String document) {
        return new Rows(3, 3, "digest of " + document, document);
    }

    static Map<String, String> figures(String document) {
        Map<String, String> figures = new LinkedHashMap<>();
        SERVICES.forEach(service -> figures.put(service, document));
        return figures;
    }

    List<Event> events() {
        return List.copyOf(events);
    }
}
