package tw.taipei.policereport.faults.house;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;
import tw.taipei.policereport.local.HouseParts;
import tw.taipei.policereport.local.Program;

/** PostgreSQL and the five processes, each behind wires. What is lost stays lost until it is started again. */
public final class BreakableHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 50;

    /** Shorter than in a house that is not broken every few seconds. */
    private static final List<String> IMPATIENT = List.of(
            "-Dpolice-report.resume-every=1s",
            "-Dpolice-report.remind-every=1s",
            "-Dpolice-report.clear-every=1s",
            "-Dpolice-report.clear-after=5s",
            "-Dpolice-report.timeouts.intake=5s",
            "-Dpolice-report.timeouts.backfill=5s",
            "-Dpolice-report.lease=4s",
            "-Dpolice-report.key-lease=6s");

    private final HouseParts parts;
    private final Spawner spawner = new Spawner();
    private final Postgres postgres;
    private final Map<String, JavaProcess> processes = new LinkedHashMap<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Map<Program, Wire> toServices = new LinkedHashMap<>();
    private final Path logs;

    private BreakableHouse(HouseParts parts, Path logs, History history) {
        this.parts = parts;
        this.logs = logs;
        postgres = new Postgres(parts, spawner, values -> history.add(new Event.Settings(History.now(), values)));
        for (Program program : services()) {
            toServices.put(program, wire("gateway to " + program.label(), parts.port(program)));
        }
        for (Program program : Program.values()) {
            add(program.label(), program, parts.port(program));
        }
    }

    /** Makes the data folder, and starts nothing yet. */
    public static BreakableHouse prepare(Path project, Path data, PrintStream out, History history) {
        try {
            Path logs = Files.createDirectories(data.resolveSibling(data.getFileName() + "-logs"));
            HouseParts parts = HouseParts.open(project, data, out);
            parts.prepare();
            return new BreakableHouse(parts, logs, history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Program> services() {
        return Arrays.stream(Program.values())
                .filter(program -> program != Program.GATEWAY)
                .toList();
    }

    private Wire wire(String name, int target) {
        Wire wire = new Wire(name, target);
        wires.add(wire);
        return wire;
    }

    private JavaProcess add(String name, Program program, int port) {
        Wire toDatabase = wire(name + " to postgresql", parts.databasePort());
        List<String> usual = new ArrayList<>(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.datasource.jdbc.url=" + HouseParts.databaseUrl(toDatabase.port())));
        if (program == Program.GATEWAY) {
            usual.addAll(IMPATIENT);
            toServices.forEach((service, wire) -> usual.add(
                    "-Dpolice-report.services.\"" + service.label() + "\".url=http://127.0.0.1:" + wire.port()));
        }
        JavaProcess process = new JavaProcess(
                name,
                more -> {
                    List<String> options = new ArrayList<>(usual);
                    options.addAll(more);
                    return parts.command(program, options);
                },
                "http://127.0.0.1:" + port + program.rootPath(),
                logs.resolve(name + ".log"),
                spawner);
        processes.put(name, process);
        return process;
    }

    /** A second gateway beside the first, not started yet. */
    public JavaProcess addGateway(String name) {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return add(name, Program.GATEWAY, free.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Postgres postgres() {
        return postgres;
    }

    public JavaProcess process(Program program) {
        return processes.get(program.label());
    }

    public List<JavaProcess> processes() {
        return List.copyOf(processes.values());
    }

    public List<Wire> wires() {
        return List.copyOf(wires);
    }

    public HouseParts parts() {
        return parts;
    }

    /** Starts what does not run, mends what is cut, and returns when everything is ready. */
    public void mend() {
        wires.forEach(Wire::mend);
        postgres.resume();
        processes.values().forEach(Breakable::resume);
        postgres.start();
        processes.values().forEach(Breakable::start);
        processes.values().forEach(this::awaitReady);
    }

    public void awaitReady(Breakable process) {
        await(process.name() + " to be ready; its log is in " + logs, () -> {
            if (!process.isAlive()) {
                process.start();
            }
            return process.isReady();
        });
    }

    /** Waits for something that has to come. */
    public static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " s in vain for " + what);
            }
            pause(POLL_MILLIS);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", e);
        }
    }

    @Override
    public void close() throws IOException {
        processes.values().forEach(Breakable::resume);
        processes.values().forEach(Breakable::kill);
        postgres.resume();
        parts.close();
        spawner.close();
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
