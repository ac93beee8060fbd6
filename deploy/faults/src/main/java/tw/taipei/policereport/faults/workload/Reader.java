package tw.taipei.policereport.faults.workload;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.faults.house.BreakableHouse;
import tw.taipei.policereport.local.Program;

/** Reads through the gateway and past it: what is current, what was, and what nobody should know of yet. */
public final class Reader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final BreakableHouse house;
    private final History history;
    private final Client client = new Client();
    private final AtomicLong newest;

    /** @param newest the highest release that any reader has seen */
    public Reader(BreakableHouse house, History history, AtomicLong newest) {
        this.house = house;
        this.history = history;
        this.newest = newest;
    }

    /** One question, drawn at random. */
    public void read(Random random) {
        List<Program> services = BreakableHouse.services();
        Program service = services.get(random.nextInt(services.size()));
        Question one = about(service, random);
        switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> ask(Question.COMPARISON, null);
            case 4 -> ask(Question.COMPARISON, earlier(random));
            case 5 -> ask(one.forwarded(), random.nextBoolean() ? null : earlier(random));
            case 6, 7 -> ask(one, null);
            case 8 -> ask(one, earlier(random));
            default -> ask(one, newest.get() + 1);
        }
    }

    private static Question about(Program service, Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Question.ofSeries(service);
            case 2 -> Question.ofProgrammes(service);
            default -> Question.direct(service);
        };
    }

    private Long earlier(Random random) {
        long most = newest.get();
        return most == 0 ? null : Math.max(1, most - random.nextInt(5));
    }

    /** The comparison that is current, through the gateway. */
    public Event.Answered compare() {
        return ask(Question.COMPARISON, null);
    }

    /** The comparison of one release. */
    public Event.Answered compare(long release) {
        return ask(Question.COMPARISON, release);
    }

    /** What each service gives who is asked itself. @param release or null for the current one */
    public List<Event.Answered> askServices(Long release) {
        return Question.allDirect().stream()
                .map(question -> ask(question, release))
                .toList();
    }

    private Event.Answered ask(Question question, Long release) {
        String address = house.process(question.place()).address() + question.path(release);
        long start = History.now();
        Client.Reply reply = client.get(address, PATIENCE);
        Event.Answered answer = Answers.of(start, History.now(), question, release, reply);
        history.add(answer);
        if (answer.release() != null) {
            newest.accumulateAndGet(answer.release(), Math::max);
        }
        return answer;
    }
}
