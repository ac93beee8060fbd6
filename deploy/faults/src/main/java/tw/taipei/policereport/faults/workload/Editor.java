package tw.taipei.policereport.faults.workload;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.faults.house.JavaProcess;
import tw.taipei.policereport.local.Program;

/** Publishes, and asks again with the same key when there was no answer or none that decides. */
public final class Editor {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int MOST_TRIES = 120;
    private static final long PAUSE_MILLIS = 500;
    private static final int FIRST_YEAR = 113;
    private static final int YEARS = 3;

    private final BreakableHouse house;
    private final History history;
    private final Documents documents;
    private final Client client = new Client();
    private final List<Document> published = new ArrayList<>();

    public Editor(BreakableHouse house, History history, Documents documents) {
        this.house = house;
        this.history = history;
        this.documents = documents;
    }

    /** One document, drawn at random: mostly a correction, sometimes another year's, a broken one or one known already. */
    public void publish(Random random) {
        int draw = random.nextInt(20);
        if (draw == 0) {
            submitUntilDecided(documents.broken());
        } else if (draw == 1 && !published.isEmpty()) {
            submitUntilDecided(published.get(random.nextInt(published.size())));
        } else if (draw < 5) {
            submitUntilDecided(documents.ofYear(FIRST_YEAR + random.nextInt(YEARS)));
        } else {
            submitUntilDecided(documents.correction());
        }
    }

    /** @return the release; null when it was refused or remained undecided */
    public Long submitUntilDecided(Document document) {
        for (int tries = 0; tries < MOST_TRIES && !Thread.currentThread().isInterrupted(); tries++) {
            Event.Submitted answer = submit(document, house.process(Program.GATEWAY));
            if (answer.isAcknowledged()) {
                published.add(document);
                return answer.release();
            }
            if (answer.status() == 422) {
                return null;
            }
            BreakableHouse.pause(PAUSE_MILLIS);
        }
        return null;
    }

    /** Asks once. */
    public Event.Submitted submit(Document document, JavaProcess gateway) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.address() + "/v1/reports"))
                .header("Authorization", "Bearer " + house.parts().token("editor"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Idempotency-Key", document.sha256())
                .POST(HttpRequest.BodyPublishers.ofByteArray(document.bytes()))
                .timeout(PATIENCE);
        long start = History.now();
        Client.Reply reply = client.send(request);
        Long release = reply.body().path("release").isIntegralNumber()
                ? reply.body().path("release").longValue()
                : null;
        Event.Submitted answer = new Event.Submitted(
                start,
                History.now(),
                document.sha256(),
                document.report(),
                document.figures(),
                reply.status(),
                reply.code(),
                release);
        history.add(answer);
        return answer;
    }

    public Documents documents() {
        return documents;
    }
}
