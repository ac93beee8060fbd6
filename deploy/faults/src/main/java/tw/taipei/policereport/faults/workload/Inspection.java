package tw.taipei.policereport.faults.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/** The end of a history: everything is mended, what was begun may end, and then everything is looked at. */
public final class Inspection {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Longer than a lease and the staging after it. */
    private static final Duration UNTIL_ENDED = Duration.ofSeconds(60);

    private static final long POLL_MILLIS = 500;

    private final BreakableHouse house;
    private final History history;
    private final Client client = new Client();
    /** Every import up to this one has ended, and none begins again. */
    private long ended;

    public Inspection(BreakableHouse house, History history) {
        this.house = house;
        this.history = history;
    }

    /** Waits as long as anything can still end by itself; what has not ended by then is recorded as it is. */
    public void run() {
        house.mend();
        long deadline = System.nanoTime() + UNTIL_ENDED.toNanos();
        while (!isQuiet() && System.nanoTime() < deadline) {
            BreakableHouse.pause(POLL_MILLIS);
        }
        JsonNode releases = get("/v1/releases").body();
        releases.path("log").forEach(this::move);
        releases.path("data").forEach(this::published);
        imports();
        history.add(
                new Event.Settled(History.now(), releases.path("logUnbroken").asBoolean()));
        Reader reader = new Reader(house, history, new AtomicLong());
        reader.compare();
        reader.askServices(null);
        for (JsonNode release : releases.path("data")) {
            reader.compare(release.path("release").longValue());
            reader.askServices(release.path("release").longValue());
        }
    }

    private boolean isQuiet() {
        long current = get("/v1/releases").body().path("current").asLong(-1);
        for (; ; ended++) {
            Client.Reply next = get("/v1/imports/" + (ended + 1));
            if (next.status() == 404) {
                return everyServiceShows(current);
            }
            if (next.status() != 200 || next.body().path("state").asText().equals("STAGING")) {
                return false;
            }
        }
    }

    private boolean everyServiceShows(long current) {
        return BreakableHouse.services().stream().allMatch(service -> {
            String address = house.process(service).address() + "/v1/observations?limit=1";
            return client.get(address, PATIENCE).body().path("release").asLong(-1) == current;
        });
    }

    private void imports() {
        for (long number = 1; ; number++) {
            Client.Reply one = get("/v1/imports/" + number);
            if (one.status() != 200) {
                return;
            }
            JsonNode release = one.body().path("release");
            history.add(new Event.Import(
                    History.now(),
                    number,
                    one.body().path("state").asText(),
                    release.isIntegralNumber() ? release.longValue() : null));
        }
    }

    private void move(JsonNode move) {
        history.add(new Event.Move(
                History.micros(Instant.parse(move.path("movedAt").asText())),
                move.path("epoch").longValue(),
                move.path("release").longValue(),
                move.path("reason").asText()));
    }

    private void published(JsonNode release) {
        Map<String, Integer> manifest = new HashMap<>();
        release.path("manifest")
                .properties()
                .forEach(entry -> manifest.put(entry.getKey(), entry.getValue().intValue()));
        history.add(new Event.Published(
                release.path("release").longValue(),
                release.path("report").asText(),
                release.path("revision").intValue(),
                release.path("sha256").textValue(),
                manifest));
    }

    private Client.Reply get(String path) {
        return client.send(
                HttpRequest.newBuilder(URI.create(house.process(Program.GATEWAY).address() + path))
                        .header("Authorization", "Bearer " + house.parts().token("editor"))
                        .timeout(PATIENCE));
    }
}
