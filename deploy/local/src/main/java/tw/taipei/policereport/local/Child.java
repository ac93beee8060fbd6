package tw.taipei.policereport.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One of the five processes. The first start has to succeed: what fails there is a setting, and no repetition mends that.
 * Later, a process that dies is started again, each time after a longer pause, so that one lost process costs readers a
 * gap and not the house.
 */
final class Child implements AutoCloseable {

    private static final Duration UNTIL_READY = Duration.ofMinutes(2);
    private static final Duration UNTIL_STOPPED = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 100;

    private final Program program;
    private final ChildCommand command;
    private final String address;
    private final URI health;
    private final Path log;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private Process process;

    Child(Program program, ChildCommand command, String address, Path log, Progress progress) {
        this.program = Objects.requireNonNull(program, "program is null");
        this.command = Objects.requireNonNull(command, "command is null");
        this.address = Objects.requireNonNull(address, "address is null");
        this.health = URI.create(address + "/q/health/ready");
        this.log = Objects.requireNonNull(log, "log is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /** Completes when the process answers that it is ready, or with the refusal that says why it never will. */
    CompletableFuture<Void> start() {
        // The thread lives as long as the process: the kernel takes its end for the end of the launcher.
        Thread supervisor = new Thread(this::supervise, program.label());
        supervisor.setDaemon(true);
        supervisor.start();
        return ready;
    }

    private void supervise() {
        try {
            if (launch()) {
                awaitFirstReady();
                keepRunning();
            }
        } catch (RefusalException e) {
            ready.completeExceptionally(e);
        } catch (IOException e) {
            ready.completeExceptionally(new RefusalException(program.label() + " cannot be run: " + e + ".", e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean launch() throws IOException {
        if (isStopping()) {
            return false;
        }
        process = command.builder()
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        return true;
    }

    private void awaitFirstReady() throws InterruptedException {
        if (becomesReady()) {
            progress.say(program.label(), "ready at " + address);
            ready.complete(null);
        } else if (process.isAlive()) {
            throw new RefusalException(program.label() + " is not ready after " + UNTIL_READY.toSeconds()
                    + " seconds; its log is " + log + ".");
        } else {
            throw new RefusalException(program.label() + " ended while it was starting (exit code "
                    + process.exitValue() + "); its log is " + log + ".");
        }
    }

    private boolean becomesReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(UNTIL_READY);
        while (!Health.isUp(health)) {
            boolean ended = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (ended || Instant.now().isAfter(deadline)) {
                return false;
            }
        }
        return true;
    }

    private void keepRunning() throws InterruptedException, IOException {
        Pause pause = new Pause(Clock.systemUTC());
        while (true) {
            int exit = process.waitFor();
            if (isStopping()) {
                return;
            }
            Duration length = pause.afterEnd();
            progress.say(
                    program.label(),
                    "ended by itself (exit code " + exit + "), starts again in " + length.toSeconds()
                            + " s; its log is " + log);
            if (stopping.await(length.toMillis(), TimeUnit.MILLISECONDS) || !launch()) {
                return;
            }
            pause.started();
            if (becomesReady()) {
                progress.say(program.label(), "ready again");
            }
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    synchronized Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(Process::toHandle).filter(ProcessHandle::isAlive);
    }

    /** Asks the process to finish what it is answering and to end; does not wait for it. */
    void askToStop() {
        stopping.countDown();
        ready.completeExceptionally(new RefusalException(program.label() + " was stopped while it was starting."));
        handle().ifPresent(ProcessHandle::destroy);
    }

    @Override
    public void close() {
        askToStop();
        handle().ifPresent(alive -> {
            try {
                alive.onExit().get(UNTIL_STOPPED.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                alive.destroyForcibly();
            } catch (ExecutionException | TimeoutException e) {
                progress.say(program.label(), "did not stop in " + UNTIL_STOPPED.toSeconds() + " s and was killed");
                alive.destroyForcibly();
            }
        });
    }
}
