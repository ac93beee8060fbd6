package tw.taipei.policereport.faults.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final List<Event> EVENTS = List.of(
            new Event.Began(1, "random", 7, Map.of("processors", "2")),
            new Event.Settings(2, Map.of("fsync", "on")),
            new Event.Submitted(3, 4, "a", "2023-S1", Map.of("logistics", "751"), 0, null, null),
            new Event.Answered(
                    5,
                    6,
                    "gateway",
                    "/v1/reports",
                    "2023-S1",
                    1L,
                    200,
                    null,
                    1L,
                    false,
                    List.of("logistics"),
                    Map.of("crime-statistics", new Event.Rows(2, 2, "d", null))),
            new Event.LateOrder(7, 8, "logistics", 1, 1, 409),
            new Event.Fault(9, "kill", "logistics", ""),
            new Event.Settled(10, true),
            new Event.Move(11, 1, 1, "submitted"),
            new Event.Published(1, "2023-S1", 1, "a", Map.of("2023-S1", 1)),
            new Event.Rearranged(12, 13, null, 1L, 1, 412, "POINTER_MOVED", null),
            new Event.Import(14, 1, "PUBLISHED", 1L));

    @Test
    void every_kind_of_event_reads_as_it_was_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("run/history.jsonl");
        try (History history = History.create(file)) {
            EVENTS.forEach(history::add);
        }
        assertThat(History.read(file)).isEqualTo(EVENTS);
    }
}
