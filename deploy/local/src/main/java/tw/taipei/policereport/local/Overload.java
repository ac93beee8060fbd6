package tw.taipei.policereport.local;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Measures what becomes of readers when ten times as many come as can be served: first what can be served, by readers who
 * each wait for their answer, then ten times that from readers who do not. Prints figures and judges none.
 */
final class Overload {

    private static final int TIMES = 10;
    private static final int PATIENT_READERS = 8;
    private static final Duration WARMING = Duration.ofSeconds(30);
    /** A house that has been up for a while has turned away before; after one minute compilers still take a seventh. */
    private static final Duration WARMING_FLOOD = Duration.ofSeconds(120);

    private static final Duration MEASURING = Duration.ofSeconds(15);
    /** Many more than the house lets in at once. */
    private static final int READERS = 96;

    private static final int PROBERS = 5;
    private static final int PROBES_PER_SECOND = 5;

    private final Figures figures;

    Overload(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    void measure(LaunchedHouse house, Duration duration) {
        Supplier<URI> addresses = new Readings(house.address(Program.GATEWAY) + "/crime-statistics");
        double cold = perSecond(Load.patient(PATIENT_READERS, WARMING, addresses), Reader.Reply::isGood, WARMING);
        Load.impatient(READERS, tenTimes(cold), WARMING_FLOOD, addresses);
        ProcessorTime calmTime = ProcessorTime.begin(house);
        List<Reader.Reply> calm = Load.patient(PATIENT_READERS, MEASURING, addresses);
        ProcessorTime.Share calmShare = calmTime.share();
        double capacity = perSecond(calm, Reader.Reply::isGood, MEASURING);
        figures.line("reads of all numbers of a service, nothing kept", "%.0f good answers a second", capacity);
        figures.line("  one of them", "%s", times(calm, Reader.Reply::isGood));
        processors(calmShare);

        CompletableFuture<List<Reader.Reply>> health = CompletableFuture.supplyAsync(
                () -> Load.impatient(PROBERS, PROBES_PER_SECOND, duration, probes(house)));
        long start = System.nanoTime();
        ProcessorTime floodTime = ProcessorTime.begin(house);
        List<Reader.Reply> flood = Load.impatient(READERS, tenTimes(capacity), duration, addresses);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ProcessorTime.Share floodShare = floodTime.share();
        double good = perSecond(flood, Reader.Reply::isGood, took);
        figures.line(
                TIMES + " times that for " + took.toSeconds() + " s",
                "%.0f asked a second, %.0f good answers (%.0f %% of what can be served)",
                flood.size() * 1e9 / took.toNanos(),
                good,
                100 * good / capacity);
        figures.line("  a good one", "%s", times(flood, Reader.Reply::isGood));
        figures.line("  one turned away with 503", "%s", times(flood, reply -> reply.status() == 503));
        figures.line("  without an answer", "%d", count(flood, reply -> reply.status() == Reader.NO_ANSWER));
        processors(floodShare);
        List<Reader.Reply> probes = health.join();
        figures.line(
                "  readiness of all five meanwhile",
                "%d of %d asked said ready; %s",
                count(probes, Reader.Reply::isGood),
                probes.size(),
                times(probes, reply -> true));
    }

    private static int tenTimes(double perSecond) {
        return (int) Math.ceil(TIMES * perSecond);
    }

    private static Supplier<URI> probes(LaunchedHouse house) {
        List<URI> addresses = Arrays.stream(Program.values())
                .map(program -> URI.create(house.address(program) + "/q/health/ready"))
                .toList();
        AtomicInteger next = new AtomicInteger();
        return () -> addresses.get(next.getAndIncrement() % addresses.size());
    }

    private static long count(List<Reader.Reply> replies, Predicate<Reader.Reply> which) {
        return replies.stream().filter(which).count();
    }

    private static double perSecond(List<Reader.Reply> replies, Predicate<Reader.Reply> which, Duration duration) {
        return count(replies, which) * 1e9 / duration.toNanos();
    }

    private static String times(List<Reader.Reply> replies, Predicate<Reader.Reply> which) {
        List<Long> times = new ArrayList<>(
                replies.stream().filter(which).map(Reader.Reply::took).sorted().toList());
        if (times.isEmpty()) {
            return "none";
        }
        return String.format(
                Locale.ROOT,
                "%d: median %.1f ms, 99 of 100 within %.1f ms",
                times.size(),
                times.get(times.size() / 2) / 1e6,
                times.get(Math.min(times.size() - 1, times.size() * 99 / 100)) / 1e6);
    }

    private void processors(ProcessorTime.Share share) {
        figures.line("  processors that the house took, and the readers", "%.2f, %.2f", share.house(), share.readers());
    }
}
