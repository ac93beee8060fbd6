package tw.taipei.policereport.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/** One line for each thing that has happened, with the time since the command was given. */
final class Progress {

    private final PrintStream out;
    private final Instant start;

    Progress(PrintStream out, Instant start) {
        this.out = Objects.requireNonNull(out, "out is null");
        this.start = Objects.requireNonNull(start, "start is null");
    }

    /** Counts from the start of this process, which the shell script became. */
    static Progress sinceProcessStart(PrintStream out) {
        return new Progress(out, ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    synchronized void say(String what, String how) {
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf(Locale.ROOT, "%6.1f s  %-20s %s%n", seconds, what, how);
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }
}
