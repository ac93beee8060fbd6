package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Measures a house of its own, in a temporary folder: how long until it is ready, how long a report takes from the
 * request to the published release, how much memory everything takes. Prints figures and judges none.
 */
final class Benchmark {

    private static final int WARM_UP = 3;
    private static final int READS = 200;

    private final Path project;
    private final Figures figures;

    Benchmark(Path project, PrintStream out) {
        this.project = Objects.requireNonNull(project, "project is null");
        this.figures = new Figures(out);
    }

    void run(int rounds) {
        inTemporaryFolder(data -> measure(data, rounds));
    }

    /** Ten times the load that it can carry. */
    void overload(Duration duration) {
        ProcessorHalves halves = ProcessorHalves.ofThisMachine();
        halves.keepReaders();
        figures.line(
                "processors of the house, of its readers",
                "%s",
                halves.areApart() ? halves.house() + ", " + halves.readers() : "all of them for both");
        inHouse(halves.around(launcher()), (house, files) -> new Overload(figures).measure(house, duration));
    }

    /** Historical series brought in. */
    void series(int rows) {
        inHouse(launcher(), (house, files) -> new SeriesLoad(figures).measure(house, rows, files));
    }

    /** The same series taken out again. */
    void download(int rows) {
        inHouse(launcher(), (house, files) -> new SeriesDownload(figures).measure(house, rows, files));
    }

    /** One page asked for again and again. */
    void hot(Duration duration) {
        inHouse(launcher(), (house, files) -> new HotPage(figures).measure(house, duration, files));
    }

    /** PostgreSQL killed while the house is read. */
    void outage() {
        inHouse(launcher(), (house, files) -> new Outage(figures).measure(house));
    }

    /** Something that is measured at a house that is ready, with a folder for files. */
    private interface HouseMeasurement {
        void of(LaunchedHouse house, Path files) throws IOException;
    }

    private static void inHouse(List<String> command, HouseMeasurement measurement) {
        inTemporaryFolder(data -> {
            try (LaunchedHouse house = LaunchedHouse.start(command, data)) {
                house.awaitReady();
                measurement.of(house, data.resolveSibling("files"));
            }
        });
    }

    /** Something that is measured with a data folder that nobody has used. */
    private interface Measurement {
        void with(Path data) throws IOException;
    }

    private static void inTemporaryFolder(Measurement measurement) {
        try {
            Path folder = Files.createTempDirectory("police-report-benchmark");
            try {
                measurement.with(folder.resolve("data"));
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new RefusalException("The benchmark's folder cannot be used: " + e + ".", e);
        }
    }

    private List<String> launcher() {
        return List.of(project.resolve("run").toString());
    }

    private void measure(Path data, int rounds) throws IOException {
        try (LaunchedHouse first = LaunchedHouse.start(launcher(), data)) {
            figures.line("./run to ready, empty data folder, report loaded", "%s", seconds(first.awaitReady()));
        }
        try (LaunchedHouse second = LaunchedHouse.start(launcher(), data)) {
            figures.line("./run to ready, same data folder", "%s", seconds(second.awaitReady()));
            memory("right after the start", second);
            Gateway gateway = new Gateway(second.address(Program.GATEWAY), second.keys());
            publish(gateway, rounds);
            read(gateway);
            memory("after that", second);
        }
    }

    private void publish(Gateway gateway, int rounds) throws IOException {
        String report = Files.readString(
                ReportLoader.documents(project.resolve("reports")).get(0));
        List<Duration> times = new ArrayList<>();
        for (int round = 1 - WARM_UP; round <= rounds; round++) {
            // Another blank at the end makes it another document, and so the next revision.
            report += " \n";
            long start = System.nanoTime();
            Gateway.Answer answer = gateway.bringIn(new ReportDocument(report.getBytes(StandardCharsets.UTF_8), null));
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            if (answer.status() != 201) {
                throw new RefusalException("The gateway answered " + answer.status() + ": " + answer.body());
            }
            if (round > 0) {
                times.add(time);
            }
        }
        figures.line("reading and publishing the report, warm, " + rounds + " times", "%s", distribution(times));
    }

    private void read(Gateway gateway) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < READS; i++) {
            long start = System.nanoTime();
            gateway.reports();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        figures.line("GET /v1/reports, " + READS + " times", "%s", distribution(times));
    }

    private static String distribution(List<Duration> times) {
        Collections.sort(times);
        return "median " + seconds(times.get(times.size() / 2)) + ", slowest " + seconds(times.get(times.size() - 1));
    }

    private void memory(String when, LaunchedHouse house) {
        List<ProcessHandle> all = house.processes();
        figures.line("memory of all " + all.size() + " processes, " + when, "%s", memory(all, process -> true));
        figures.line("  of them Java", "%s", memory(all, process -> isJava(process)));
        figures.line("  of them PostgreSQL", "%s", memory(all, process -> !isJava(process)));
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/java"))
                .isPresent();
    }

    private static String memory(Collection<ProcessHandle> processes, Predicate<ProcessHandle> chosen) {
        return ResidentMemory.of(processes.stream().filter(chosen).toList())
                .map(memory -> memory.proportional() + " MiB resident, shared pages counted once (" + memory.resident()
                        + " MiB counted for each process)")
                .orElse("not told by this system");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f s", duration.toNanos() / 1e9);
    }
}
