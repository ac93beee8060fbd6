package tw.taipei.policereport.faults.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends signals to processes that this harness has started, and to their children. */
final class Signals {

    private Signals() {}

    static void send(String signal, ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        all.forEach(one -> command.add(Long.toString(one.pid())));
        try {
            // One that has just ended by itself makes kill complain about it alone.
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (signal.equals("KILL")) {
                all.forEach(one -> one.onExit().join());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kill cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending a signal", e);
        }
    }
}
