package tw.taipei.policereport.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL of a house: a direct child of the launcher, on the loopback address, with durable settings. */
final class PostgresServer implements AutoCloseable {

    private static final long POLL_MILLIS = 50;
    /** Recovery after a crash replays the log first, and an early end of it would only make the next one longer. */
    private static final Duration UNTIL_READY = Duration.ofMinutes(5);

    private static final String WRONG_PASSWORD = "28P01";

    private final PostgresCluster cluster;
    private final int port;
    private final Path log;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Process process;

    PostgresServer(PostgresCluster cluster, int port, Path log) {
        this.cluster = Objects.requireNonNull(cluster, "cluster is null");
        this.port = port;
        this.log = Objects.requireNonNull(log, "log is null");
    }

    Database database() {
        return Database.onLoopback(port);
    }

    /** Returns when connections are taken; refuses when PostgreSQL ends instead. */
    void start(Passwords passwords) {
        launch();
        Instant deadline = Instant.now().plus(UNTIL_READY);
        try {
            while (!takesConnections(passwords)) {
                if (process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new RefusalException("PostgreSQL did not start from " + cluster.data() + ": "
                            + Logs.lastWith(log, "FATAL", "PANIC").orElse("its log is " + log) + ".");
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new RefusalException("PostgreSQL is not ready after " + UNTIL_READY.toMinutes()
                            + " minutes; its log is " + log + ".");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusalException("Stopped while PostgreSQL was starting.", e);
        }
    }

    private synchronized void launch() {
        if (isStopping()) {
            throw new RefusalException("Stopped before PostgreSQL was started.");
        }
        try {
            process = new ProcessBuilder(cluster.serverCommand(port))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
        } catch (IOException e) {
            throw new RefusalException("PostgreSQL cannot be run: " + e.getMessage() + ".", e);
        }
    }

    private boolean takesConnections(Passwords passwords) {
        try (Connection connection = database().connect(Database.MAINTENANCE, Passwords.ADMINISTRATOR, passwords)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new RefusalException(
                        passwords.file(Passwords.ADMINISTRATOR) + " is not the password of the data in "
                                + cluster.data() + "; put the right one back.",
                        e);
            }
            return false;
        }
    }

    /** Waits for the end of PostgreSQL and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for the word to stop, as long as given; false when it did not come. */
    boolean awaitStop(Duration longest) throws InterruptedException {
        return stopping.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    boolean isStopping() {
        return stopping.getCount() == 0;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    /** Sessions are ended, what is in memory is written, and the next start needs no recovery. */
    @Override
    public void close() {
        synchronized (this) {
            stopping.countDown();
            if (process == null || !process.isAlive()) {
                return;
            }
        }
        cluster.stop();
        process.destroyForcibly();
    }
}
