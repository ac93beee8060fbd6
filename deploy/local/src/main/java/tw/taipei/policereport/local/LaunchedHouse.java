package tw.taipei.policereport.local;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A launcher in a process of its own, as a person would run it, on ports that are free: for measuring and for tests. */
final class LaunchedHouse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_PORT = 20_000;
    private static final int LAST_PORT = 30_000;

    private final Path data;
    private final Ports ports;
    private final Process process;
    private final Instant started = Instant.now();
    private final Lines output = new Lines();

    private LaunchedHouse(Path data, Ports ports, Process process) {
        this.data = data;
        this.ports = ports;
        this.process = process;
    }

    /** @param launcher the command before its options */
    static LaunchedHouse start(List<String> launcher, Path data) {
        return start(launcher, data, freePorts());
    }

    static LaunchedHouse start(List<String> launcher, Path data, Ports ports) {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of("--port", Integer.toString(ports.first())));
        command.addAll(List.of("--database-port", Integer.toString(ports.database())));
        try {
            // Whoever measures or tests may be killed; the house it started must not stay.
            Process process = new ProcessBuilder(Wrapping.ownSession("TERM").around(command))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            LaunchedHouse house = new LaunchedHouse(data, ports, process);
            Thread reader = new Thread(house::read, "output of the launcher");
            reader.setDaemon(true);
            reader.start();
            return house;
        } catch (IOException e) {
            throw new RefusalException("The launcher cannot be run: " + e.getMessage() + ".", e);
        }
    }

    static Ports freePorts() {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            Ports ports = new Ports(first, first + Program.values().length);
            try {
                ports.requireFree();
                return ports;
            } catch (RefusalException taken) {
                // The next six will do.
            }
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
            }
        } catch (IOException e) {
            output.add("The output of the launcher broke off: " + e.getMessage());
        } finally {
            output.end();
        }
    }

    /** How long it took from the command to its word that everything is ready. */
    Duration awaitReady() {
        awaitLine("Ready.");
        return Duration.between(started, Instant.now());
    }

    /** Waits until the launcher has said something that holds the given words. */
    void awaitLine(String words) {
        if (!output.await(words, PATIENCE)) {
            throw new RefusalException("The launcher never said '" + words + "' but:\n" + output());
        }
    }

    String output() {
        return output.toString();
    }

    String address(Program program) {
        return ports.address(program);
    }

    Ports ports() {
        return ports;
    }

    Path data() {
        return data;
    }

    SigningKeys keys() {
        return new SigningKeys(data.resolve("keys"));
    }

    /** The launcher, the five and PostgreSQL with its helpers. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>(process.descendants().toList());
        processes.add(process.toHandle());
        return List.copyOf(processes);
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    /** Waits for the launcher's end and gives its exit code. */
    int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusalException("The launcher does not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while a launcher was stopping.", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
