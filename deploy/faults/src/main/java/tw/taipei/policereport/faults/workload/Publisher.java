package tw.taipei.policereport.faults.workload;

import com.fasterxml.jackson.databind.JsonNode;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;

/** Takes reports back, shows earlier releases again, and publishes what editors have judged. */
public final class Publisher {

    private static final int MOST_TRIES = 60;
    private static final long PAUSE_MILLIS = 500;

    private final History history;
    private final Person editor;
    private final Person publisher;

    public Publisher(BreakableHouse house, History history) {
        this.history = history;
        editor = new Person(house, "editor");
        publisher = new Person(house, "publisher");
    }

    public void withdraw(String report) {
        rearrange("/v1/reports/" + report + "/withdraw", report, null);
    }

    public void restore(long release) {
        rearrange("/v1/releases/" + release + "/restore", null, release);
    }

    /** On top of what the publisher sees now, and of nothing else, however often it has to be asked. */
    private void rearrange(String path, String withdrawn, Long restored) {
        JsonNode epoch = publisher.get("/v1/pointer").body().path("epoch");
        for (int tries = 0; epoch.isIntegralNumber() && tries < MOST_TRIES; tries++) {
            long start = History.now();
            Client.Reply reply = publisher.decide(path, epoch.longValue());
            history.add(new Event.Rearranged(
                    start,
                    History.now(),
                    withdrawn,
                    restored,
                    epoch.longValue(),
                    reply.status(),
                    reply.code(),
                    reply.release()));
            if (Person.isDecided(reply)) {
                return;
            }
            BreakableHouse.pause(PAUSE_MILLIS);
        }
    }

    /** Lets every finding stand and publishes. @return the release, or null when it was not decided */
    public Long publishReviewed(Document document) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Long number = importOf(document);
            if (number != null && acceptAll(number)) {
                Long release = publish(document, number);
                if (release != null) {
                    return release;
                }
            }
            BreakableHouse.pause(PAUSE_MILLIS);
        }
        return null;
    }

    private Long importOf(Document document) {
        for (JsonNode known : editor.get("/v1/imports?limit=100").body().path("data")) {
            if (known.path("sha256").asText().equals(document.sha256())) {
                return known.path("import").longValue();
            }
        }
        return null;
    }

    /** @return whether none is left */
    private boolean acceptAll(long number) {
        String path = "/v1/imports/" + number;
        boolean all = true;
        for (JsonNode finding : editor.get(path).body().path("findings")) {
            if (finding.path("severity").asText().equals("BLOCKING")
                    && !finding.path("accepted").isObject()) {
                int ordinal = finding.path("ordinal").intValue();
                all &= editor.decide(path + "/findings/" + ordinal + "/acceptance")
                                .status()
                        == 200;
            }
        }
        return all;
    }

    private Long publish(Document document, long number) {
        long start = History.now();
        Event.Submitted answer = document.answered(start, publisher.decide("/v1/imports/" + number + "/publish"));
        history.add(answer);
        return answer.isAcknowledged() ? answer.release() : null;
    }
}
