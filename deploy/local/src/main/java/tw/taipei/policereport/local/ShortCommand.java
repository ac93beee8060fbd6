package tw.taipei.policereport.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that runs to its end at once: its exit code and all it printed. */
record ShortCommand(int exit, String output) {

    private static final int NOT_THERE = -1;

    /** An exit code of -1 means that there is no such program. */
    static ShortCommand run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ShortCommand(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new ShortCommand(NOT_THERE, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while " + command.get(0) + " was running.", e);
        }
    }

    /** Whether a program of this name is on the PATH. */
    static boolean exists(String program) {
        return run(List.of(program, "-v")).exit() != NOT_THERE;
    }

    boolean succeeded() {
        return exit == 0;
    }

    /** Programs say what is wrong last. */
    String lastLine() {
        return output.lines().reduce("no reason given", (earlier, later) -> later);
    }
}
