package tw.taipei.policereport.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Measures how a house takes the death of its PostgreSQL (kill -9) while it is read: how soon after the server's return
 * each service gives a good answer again. Prints figures and judges none.
 */
final class Outage {

    private static final int READERS_OF_EACH = 2;
    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final Duration BEFORE = Duration.ofSeconds(5);

    private final Figures figures;

    Outage(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    void measure(LaunchedHouse house) {
        List<Long> pids = javaProcesses(house);
        Map<Program, CompletableFuture<List<Reader.Reply>>> readers = new LinkedHashMap<>();
        services().forEach(service -> readers.put(service, reading(house, service)));
        pause(BEFORE);
        long killed = System.nanoTime();
        kill(house);
        house.awaitLine("ready again");
        long back = System.nanoTime();
        figures.line("PostgreSQL killed under load, back after", "%.3f s", (back - killed) / 1e9);
        readers.forEach((service, running) -> {
            List<Reader.Reply> replies = running.join();
            figures.line(
                    "  first good answer of " + service.label() + " after its return", "%s", firstGood(replies, back));
            figures.line("    answers without it", "%s", statuses(replies, killed, back));
        });
        figures.line("  processes started again", "%s", javaProcesses(house).equals(pids) ? "none" : "some");
    }

    private static List<Program> services() {
        return Arrays.stream(Program.values())
                .filter(program -> program != Program.GATEWAY)
                .toList();
    }

    /** Through the gateway, so that the pointer has to be read as well. */
    private static CompletableFuture<List<Reader.Reply>> reading(LaunchedHouse house, Program service) {
        Supplier<URI> addresses = new Readings(house.address(Program.GATEWAY) + "/" + service.label());
        return CompletableFuture.supplyAsync(
                () -> Load.patient(READERS_OF_EACH, LENGTH, addresses), task -> new Thread(task).start());
    }

    /** The first line of its file is the process id of the server; the others end by themselves when it is gone. */
    private static void kill(LaunchedHouse house) {
        try {
            String pid = Files.readAllLines(house.data().resolve("postgres/postmaster.pid"))
                    .get(0);
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new RefusalException("PostgreSQL of this house cannot be found: " + e + ".", e);
        }
    }

    private static List<Long> javaProcesses(LaunchedHouse house) {
        return house.processes().stream()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/java"))
                        .isPresent())
                .map(ProcessHandle::pid)
                .sorted()
                .toList();
    }

    private static String firstGood(List<Reader.Reply> replies, long back) {
        return replies.stream()
                .filter(reply -> reply.isGood() && reply.at() - reply.took() >= back)
                .mapToLong(Reader.Reply::at)
                .min()
                .stream()
                .mapToObj(at -> String.format(Locale.ROOT, "%.3f s", (at - back) / 1e9))
                .findFirst()
                .orElse("none");
    }

    private static String statuses(List<Reader.Reply> replies, long killed, long back) {
        Map<Integer, Integer> counts = new TreeMap<>();
        replies.stream()
                .filter(reply -> reply.at() > killed && reply.at() <= back)
                .forEach(reply -> counts.merge(reply.status(), 1, Integer::sum));
        return counts.toString();
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while it was measuring.", e);
        }
    }
}
