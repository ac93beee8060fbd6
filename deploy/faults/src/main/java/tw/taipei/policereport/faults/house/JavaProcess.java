package tw.taipei.policereport.faults.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tw.taipei.policereport.local.Health;

/** One of the processes that answer over HTTP. */
public final class JavaProcess implements Breakable {

    private final String name;
    private final Function<List<String>, ProcessBuilder> command;
    private final String address;
    private final Path log;
    private final Spawner spawner;
    private List<String> options = List.of();
    private Process process;

    /** @param command makes the command line with further options of Java */
    JavaProcess(
            String name, Function<List<String>, ProcessBuilder> command, String address, Path log, Spawner spawner) {
        this.name = name;
        this.command = command;
        this.address = address;
        this.log = log;
        this.spawner = spawner;
    }

    @Override
    public String name() {
        return name;
    }

    /** With its root path, without a slash at the end. */
    public String address() {
        return address;
    }

    /** Options of Java for the next start, and only for that. */
    public synchronized void arm(List<String> once) {
        options = List.copyOf(once);
    }

    @Override
    public synchronized void start() {
        if (isAlive()) {
            return;
        }
        ProcessBuilder builder = command.apply(options)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        options = List.of();
        process = spawner.run(() -> {
            try {
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be run", e);
            }
        });
    }

    @Override
    public synchronized void kill() {
        if (isAlive()) {
            Signals.send("KILL", process.toHandle());
        }
    }

    @Override
    public synchronized void stop() {
        if (isAlive()) {
            Signals.send("STOP", process.toHandle());
        }
    }

    @Override
    public synchronized void resume() {
        if (isAlive()) {
            Signals.send("CONT", process.toHandle());
        }
    }

    @Override
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public boolean isReady() {
        return Health.isUp(URI.create(address + "/q/health/ready"));
    }
}
