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
 * Measures what becomes of readers when ten times as many come as can be served: what can be served, by readers who each
 * wait for their answer, then ten times that from readers who do not, and so on in turns. A flood is held against what could
 * be served before and after it, for a machine may be a third slower a minute later. Prints figures and judges none.
 */
final class Overload {

    private static final int TIMES = 10;
    private static final int PATIENT_READERS = 8;
    private static final Duration WARMING = Duration.ofSeconds(30);
    /** A house that has been up for a while has turned away before; after two minutes compilers still take a twentieth. */
    private static final Duration WARMING_FLOOD = Duration.ofSeconds(180);

    private static final Duration MEASURING = Duration.ofSeconds(20);
    private static final int FLOODS = 3;
    /** Many more than the house lets in at once. */
    private static final int READERS = 96;

    /** A watch is there in calm and in flood, and so is what it costs. */
    private static final int PROBERS = 5;

    private static final int PROBES_PER_SECOND = 5;

    private final Figures figures;

    Overload(Figures figures) {
        this.figures = Objects.requireNonNull(figures, "figures is null");
    }

    void measure(LaunchedHouse house, Duration duration) {
        Supplier<URI> addresses = new Readings(house.address(Program.GATEWAY) + "/crime-statistics");
        Supplier<List<Reader.Reply>> warming = () -> Load.patient(PATIENT_READERS, WARMING, addresses);
        double cold = observe(house, WARMING, warming).goodPerSecond();
        observe(house, WARMING_FLOOD, () -> Load.impatient(READERS, tenTimes(cold), WARMING_FLOOD, addresses));
        double before = calm(house, addresses);
        double served = 0;
        double expected = 0;
        for (int i = 0; i < FLOODS; i++) {
            double good = flood(house, addresses, tenTimes(before), duration);
            double after = calm(house, addresses);
            double capacity = (before + after) / 2;
            figures.line("  good answers of a flood", "%.0f %% of what can be served", 100 * good / capacity);
            served += good;
            expected += capacity;
            before = after;
        }
        figures.line(
                "good answers of all floods",
                "%.0f %% of what can be served, before and after",
                100 * served / expected);
    }

    /** Gives the good answers of a second. */
    private double calm(LaunchedHouse house, Supplier<URI> addresses) {
        Observed calm = observe(house, MEASURING, () -> Load.patient(PATIENT_READERS, MEASURING, addresses));
        figures.line(
                "reads of all numbers of a service, nothing kept", "%.0f good answers a second", calm.goodPerSecond());
        figures.line("  one of them", "%s", times(calm.replies(), Reader.Reply::isGood));
        environment(calm);
        return calm.goodPerSecond();
    }

    /** Gives the good answers of a second. */
    private double flood(LaunchedHouse house, Supplier<URI> addresses, int asked, Duration duration) {
        Observed flood = observe(house, duration, () -> Load.impatient(READERS, asked, duration, addresses));
        List<Reader.Reply> replies = flood.replies();
        figures.line(
                TIMES + " times that for " + flood.took().toSeconds() + " s",
                "%.0f asked a second, %.0f good answers",
                replies.size() * 1e9 / flood.took().toNanos(),
                flood.goodPerSecond());
        figures.line("  a good one", "%s", times(replies, Reader.Reply::isGood));
        figures.line("  one turned away with 503", "%s", times(replies, reply -> reply.status() == 503));
        figures.line("  without an answer", "%d", count(replies, reply -> reply.status() == Reader.NO_ANSWER));
        environment(flood);
        return flood.goodPerSecond();
    }

    /** What came of a load, and of the probes of a watch that does not know of it. */
    private record Observed(
            List<Reader.Reply> replies, List<Reader.Reply> probes, Duration took, ProcessorTime.Share share) {

        double goodPerSecond() {
            return count(replies, Reader.Reply::isGood) * 1e9 / took.toNanos();
        }
    }

    private static Observed observe(LaunchedHouse house, Duration duration, Supplier<List<Reader.Reply>> load) {
        CompletableFuture<List<Reader.Reply>> probes = CompletableFuture.supplyAsync(
                () -> Load.impatient(PROBERS, PROBES_PER_SECOND, duration, probes(house)));
        ProcessorTime time = ProcessorTime.begin(house);
        long start = System.nanoTime();
        List<Reader.Reply> replies = load.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        ProcessorTime.Share share = time.share();
        return new Observed(replies, probes.join(), took, share);
    }

    private void environment(Observed observed) {
        figures.line(
                "  processors that the house took, and the readers",
                "%.2f, %.2f",
                observed.share().house(),
                observed.share().readers());
        List<Reader.Reply> probes = observed.probes();
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
}
