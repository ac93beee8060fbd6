package tw.taipei.policereport.faults.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends or stops the process when it passes a point for which it has been armed. */
public final class Crash {

    /** As a kill -9 would have it. */
    private static final int KILLED = 137;

    private static final AtomicInteger PASSED = new AtomicInteger();

    private Crash() {}

    /**
     * Called by changed sources. The file that {@code faults.armed} names holds the point, how often it is passed before
     * something happens, and {@code halt} or {@code stop}; it is gone before that, so that nothing happens twice.
     */
    public static void at(String point) {
        Path file = Path.of(System.getProperty("faults.armed", "no-such-file"));
        try {
            String[] armed = Files.readString(file).strip().split(" ");
            if (!armed[0].equals(point) || PASSED.incrementAndGet() < Integer.parseInt(armed[1])) {
                return;
            }
            PASSED.set(0);
            Files.delete(file);
            if (armed[2].equals("halt")) {
                Runtime.getRuntime().halt(KILLED);
            }
            new ProcessBuilder(
                            "kill",
                            "-STOP",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (NoSuchFileException notArmed) {
            // The usual case.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
