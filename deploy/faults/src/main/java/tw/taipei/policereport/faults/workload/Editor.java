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
    /** How far back a restored release lies at most. */
    private static final int RECENT = 8;

    private final BreakableHouse house;
    private final History history;
    private final Documents documents;
    private final Publisher publisher;
    private final Client client = new Client();
    private final List<Document> published = new ArrayList<>();
    private long newest;

    public Editor(BreakableHouse house, History history, Documents documents) {
        this.house = house;
        this.history = history;
        this.documents = documents;
        publisher = new Publisher(house, history);
    }

    /**
     * One thing, drawn at random: mostly a correction, sometimes another year's report, series, a broken document, one
     * known already, one that is reviewed, or that something is taken back or restored.
     */
    public void publish(Random random) {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        switch (random.nextInt(20)) {
            case 0 -> submitUntilDecided(documents.broken());
            case 1 -> submitUntilDecided(anyPublished(random));
            case 2, 3, 4 -> submitUntilDecided(documents.ofYear(year));
            case 5, 6 -> submitUntilDecided(documents.series());
            case 7, 8 -> review(documents.doubtful());
            case 9 -> publisher.withdraw(Documents.reportOf(year));
            case 10, 11 -> publisher.restore(Math.max(1, newest - random.nextInt(RECENT)));
            default -> submitUntilDecided(documents.correction());
        }
    }

    private Document anyPublished(Random random) {
        return published.isEmpty() ? documents.correction() : published.get(random.nextInt(published.size()));
    }

    /** Brings a document that has to be judged, judges it and has it published. @return its release, or null */
    public Long review(Document document) {
        submitUntilDecided(document);
        return publisher.publishReviewed(document);
    }

    public Publisher publisher() {
        return publisher;
    }

    /** @return the release; null when it was refused, waits for review or remained undecided */
    public Long submitUntilDecided(Document document) {
        for (int tries = 0; tries < MOST_TRIES && !Thread.currentThread().isInterrupted(); tries++) {
            Event.Submitted answer = submit(document, house.process(Program.GATEWAY));
            if (answer.isAcknowledged()) {
                published.add(document);
                newest = Math.max(newest, answer.release());
                return answer.release();
            }
            if (answer.status() == 422 || answer.status() == 202) {
                return null;
            }
            BreakableHouse.pause(PAUSE_MILLIS);
        }
        return null;
    }

    /** Asks once. */
    public Event.Submitted submit(Document document, JavaProcess gateway) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(gateway.address() + document.path()))
                .header("Authorization", "Bearer " + house.parts().token("editor"))
                .header("Content-Type", document.mediaType())
                .header("Idempotency-Key", document.sha256())
                .POST(HttpRequest.BodyPublishers.ofByteArray(document.bytes()))
                .timeout(PATIENCE);
        long start = History.now();
        Event.Submitted answer = document.answered(start, client.send(request));
        history.add(answer);
        return answer;
    }

    public Documents documents() {
        return documents;
    }
}
