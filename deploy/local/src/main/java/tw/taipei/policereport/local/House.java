package tw.taipei.policereport.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL and the five processes over one data folder: started together, stopped in the reverse order. */
final class House implements AutoCloseable {

    private final Path project;
    private final DataFolder data;
    private final Ports ports;
    private final Progress progress;
    private final List<Child> children = new ArrayList<>();
    private final Object closing = new Object();
    private PostgresServer postgres;
    private PostgresKeeper keeper;
    private boolean closed;

    House(Path project, DataFolder data, Ports ports, Progress progress) {
        this.project = Objects.requireNonNull(project, "project is null");
        this.data = Objects.requireNonNull(data, "data is null");
        this.ports = Objects.requireNonNull(ports, "ports is null");
        this.progress = Objects.requireNonNull(progress, "progress is null");
    }

    /** Returns when all six answer; refuses, with what was started still to be closed, when one of them does not. */
    void start() {
        requireBuilt();
        ports.requireFree();
        startPostgres();
        migrate();
        startChildren();
    }

    void requireBuilt() {
        for (Program program : Program.values()) {
            if (!Files.isRegularFile(program.jar(project))) {
                throw new RefusalException(program.jar(project) + " is missing; build it with mvn package.");
            }
        }
    }

    /** The part that needs no built process: the files, the server, the roles. */
    void startPostgres() {
        // Looking for primes takes the first start a second of one core, which unpacking leaves idle.
        CompletableFuture<Void> keys = CompletableFuture.runAsync(data.keys()::complete);
        Passwords passwords = data.passwords();
        passwords.complete();
        PostgresBinaries binaries = PostgresBinaries.unpack(data.root());
        PostgresCluster cluster = new PostgresCluster(binaries, data.postgres(), Wrapping.unprivileged());
        cluster.prepare(passwords);
        PostgresServer server = new PostgresServer(cluster, ports.database(), data.freshLog("postgresql"));
        keep(server);
        server.start(passwords);
        keeper = new PostgresKeeper(server, passwords, progress);
        keeper.watch();
        progress.say(
                "PostgreSQL " + binaries.version(),
                "ready at " + server.database().server());
        new Roles(server.database(), passwords, Passwords.ADMINISTRATOR, RoleLimits.CONNECTIONS).prepare();
        await(keys);
    }

    void migrate() {
        Migrations migrations = new Migrations(postgres.database(), data.passwords());
        int run = 0;
        for (Program program : Program.values()) {
            run += migrations.migrate(program);
        }
        progress.say("schemas", run == 0 ? "up to date" : run + " migrations run");
    }

    private void startChildren() {
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Program program : Program.values()) {
            ChildCommand command = ChildCommand.of(program, project, ports, data.passwords(), data.keys());
            Child child = new Child(program, command, ports.address(program), data.freshLog(program.label()), progress);
            keep(child);
            ready.add(child.start());
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new));
        // The first that fails ends the wait for the others.
        ready.forEach(one -> one.exceptionally(refusal -> {
            all.completeExceptionally(refusal);
            return null;
        }));
        keeper.end().thenAccept(all::completeExceptionally);
        await(all);
    }

    private static void await(CompletableFuture<Void> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RefusalException refusal ? refusal : e;
        }
    }

    private synchronized void keep(PostgresServer server) {
        requireOpen();
        postgres = server;
    }

    private synchronized void keep(Child child) {
        requireOpen();
        children.add(child);
    }

    private void requireOpen() {
        if (closed) {
            throw new RefusalException("Stopped while it was starting.");
        }
    }

    /** Waits for the one end that is not mended by starting again: that of a PostgreSQL that does not come back. */
    void awaitEnd() {
        throw keeper.end().join();
    }

    /** The five first, so that they can finish what they are answering, then PostgreSQL. Safe to call twice. */
    @Override
    public void close() {
        List<Child> toStop;
        PostgresServer last;
        synchronized (this) {
            closed = true;
            toStop = List.copyOf(children);
            last = postgres;
        }
        synchronized (closing) {
            toStop.forEach(Child::askToStop);
            toStop.forEach(Child::close);
            if (last != null) {
                last.close();
            }
        }
    }
}
