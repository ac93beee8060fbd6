package tw.taipei.policereport.local;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * Starts a PostgreSQL again that ended without having been told to, so that the processes can wait for it instead of being
 * started again themselves. One that does not come back after some tries is given up.
 */
final class PostgresKeeper {

    private static final int TRIES = 4;

    private final PostgresServer server;
    private final Passwords passwords;
    private final Progress progress;
    private final CompletableFuture<RefusalException> end = new CompletableFuture<>();
    private RefusalException lastReason;

    PostgresKeeper(PostgresServer server, Passwords passwords, Progress progress) {
        this.server = Objects.requireNonNull(server, "server is null");
        this.passwords = Objects.requireNonNull(passwords, "passwords is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /** Completes when PostgreSQL ended and does not start again, with the reason. */
    CompletableFuture<RefusalException> end() {
        return end;
    }

    /** Returns at once. The server has been started. */
    void watch() {
        // The thread lives as long as the process: the kernel takes its end for the end of the launcher.
        Thread supervisor = new Thread(this::keepRunning, "PostgreSQL");
        supervisor.setDaemon(true);
        supervisor.start();
    }

    private void keepRunning() {
        try {
            Pause pause = new Pause(Clock.systemUTC());
            int tries = 0;
            while (tries < TRIES) {
                int exit = server.awaitEnd();
                Duration length = pause.afterEnd();
                if (server.isStopping()) {
                    return;
                }
                progress.say(
                        "PostgreSQL",
                        "ended by itself (exit code " + exit + "), starts again in " + length.toSeconds()
                                + " s; its log is " + server.log());
                if (server.awaitStop(length)) {
                    return;
                }
                pause.started();
                tries = startsAgain() ? 0 : tries + 1;
            }
            end.complete(lastReason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean startsAgain() {
        try {
            server.start(passwords);
            progress.say("PostgreSQL", "ready again");
            return true;
        } catch (RefusalException e) {
            lastReason = e;
            return false;
        }
    }
}
