package tw.taipei.policereport.faults.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.taipei.policereport.faults.history.Event.Settings;

/**
 * A killed process loses nothing that the operating system has taken, so no kill shows whether PostgreSQL waits for the
 * disk. Only its settings do.
 */
final class SettingsAreDurable implements Rule {

    private static final Map<String, List<String>> DURABLE = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "synchronous_commit", List.of("on", "local", "remote_write", "remote_apply"));

    @Override
    public Stream<String> broken(Observed observed) {
        return observed.all(Settings.class).flatMap(settings -> DURABLE.entrySet().stream()
                .filter(needed -> !needed.getValue().contains(settings.values().get(needed.getKey())))
                .map(needed -> needed.getKey() + " is " + settings.values().get(needed.getKey())));
    }
}
