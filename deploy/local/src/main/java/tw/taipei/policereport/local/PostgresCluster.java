package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files of one PostgreSQL server: made once, checked and configured before each start. */
record PostgresCluster(PostgresBinaries binaries, Path data, Wrapping user) {

    private static final String STOP_SECONDS = "60";

    PostgresCluster {
        Objects.requireNonNull(binaries, "binaries is null");
        Objects.requireNonNull(data, "data is null");
        Objects.requireNonNull(user, "user is null");
    }

    /** Makes the files unless they are there, and leaves them ready for a start. */
    void prepare(Passwords passwords) {
        if (!run("postgres", "--version").succeeded()) {
            throw new RefusalException("The PostgreSQL programs in " + binaries.folder() + " do not run: "
                    + run("postgres", "--version").output()
                    + (user.isNobody() ? " (the user nobody has to be able to reach that folder)." : "."));
        }
        try {
            if (!Files.exists(data)) {
                create(passwords);
            }
            requireSameMajorVersion();
            endLeftover();
            configure();
        } catch (IOException e) {
            throw new RefusalException("The data in " + data + " cannot be used: " + e + ".", e);
        }
    }

    /** Whole or not at all: what a killed launcher left half-made is made again. */
    private void create(Passwords passwords) throws IOException {
        Path part = data.resolveSibling(data.getFileName() + ".part");
        Path password = data.resolveSibling("initial-password");
        Folders.delete(part);
        PrivateFiles.createFolder(part);
        Files.deleteIfExists(password);
        PrivateFiles.write(password, passwords.of(Passwords.ADMINISTRATOR));
        try {
            giveToUser(part);
            giveToUser(password);
            ShortCommand made = run(
                    "initdb",
                    "--pgdata=" + part,
                    "--username=" + Passwords.ADMINISTRATOR,
                    "--pwfile=" + password,
                    "--auth-host=scram-sha-256",
                    "--auth-local=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8");
            if (!made.succeeded()) {
                throw new RefusalException(
                        "PostgreSQL cannot make its files in " + part + ": " + made.lastLine() + ".");
            }
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void giveToUser(Path file) throws IOException {
        if (user.isNobody()) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
    }

    private void requireSameMajorVersion() throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (!Files.isRegularFile(file)) {
            throw new RefusalException(data + " is not the data of a PostgreSQL server (it has no PG_VERSION);"
                    + " restore it, or choose another folder with --data.");
        }
        String version = Files.readString(file).strip();
        if (!version.equals(binaries.majorVersion())) {
            throw new RefusalException(data + " was written by PostgreSQL " + version + ", and this launcher brings "
                    + binaries.version() + "; choose another folder with --data, or dump and restore.");
        }
    }

    /** A launcher that was killed may have left its server running; only our own program is ever stopped. */
    private void endLeftover() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String program = binaries.program("postgres").toString();
        Optional<ProcessHandle> leftover = Files.readString(file)
                .lines()
                .findFirst()
                .map(Long::valueOf)
                .flatMap(ProcessHandle::of)
                .filter(process ->
                        process.info().command().filter(program::equals).isPresent());
        if (leftover.isPresent()) {
            stop();
        }
    }

    private void configure() throws IOException {
        try (InputStream settings = PostgresCluster.class.getResourceAsStream("/postgresql.conf")) {
            Files.copy(settings, data.resolve("postgresql.conf"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    List<String> serverCommand(int port) {
        List<String> server =
                List.of(binaries.program("postgres").toString(), "-D", data.toString(), "-c", "port=" + port);
        return user.around(Wrapping.ownSession("INT").around(server));
    }

    /** A fast shutdown; a server that does not end in time is stopped at once and recovers at its next start. */
    void stop() {
        ShortCommand fast = stop("fast");
        if (!fast.succeeded()) {
            stop("immediate");
        }
    }

    private ShortCommand stop(String mode) {
        return run("pg_ctl", "stop", "--pgdata=" + data, "--mode=" + mode, "--wait", "--timeout=" + STOP_SECONDS);
    }

    private ShortCommand run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return ShortCommand.run(user.around(command));
    }
}
