package tw.taipei.policereport.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command {@code ./run}: carries out one command, and says in one sentence what it could not do. */
public final class Launcher {

    private static final int LONGEST_TOKEN_MINUTES = 720;

    private final Path project;
    private volatile boolean stopping;
    private volatile boolean refused;

    private Launcher(Path project) {
        this.project = Objects.requireNonNull(project, "project is null");
    }

    public static void main(String[] words) {
        Logger.getLogger("").setLevel(Level.WARNING);
        Launcher launcher = new Launcher(project());
        int exit = 0;
        try {
            launcher.carryOut(Arguments.parse(words));
        } catch (RefusalException e) {
            // What a stop interrupts is no mistake to tell.
            if (!launcher.stopping) {
                launcher.refused = true;
                System.err.println(e.getMessage());
            }
            exit = 1;
        }
        System.exit(exit);
    }

    /** The shell script says where it stands. */
    private static Path project() {
        return Path.of(System.getProperty("police-report.project", "")).toAbsolutePath();
    }

    private void carryOut(Arguments arguments) {
        switch (arguments.command()) {
            case START -> start(arguments);
            case TOKEN -> token(arguments);
            case MIGRATE -> migrate(arguments);
            case LOAD -> load(arguments);
            case BENCHMARK -> new Benchmark(project, System.out).run(arguments.number("--rounds", 10, 1, 1000));
            case OVERLOAD ->
                new Benchmark(project, System.out)
                        .overload(Duration.ofSeconds(arguments.number("--seconds", 60, 1, 600)));
            case OUTAGE -> new Benchmark(project, System.out).outage();
            case SERIES ->
                new Benchmark(project, System.out).series(arguments.number("--rows", 1_000_000, 1, 5_000_000));
            case DOWNLOAD ->
                new Benchmark(project, System.out).download(arguments.number("--rows", 1_000_000, 1, 5_000_000));
            case HOT ->
                new Benchmark(project, System.out).hot(Duration.ofSeconds(arguments.number("--seconds", 5, 1, 60)));
            case HELP -> System.out.print(help());
        }
    }

    private void start(Arguments arguments) {
        Ports ports = new Ports(
                arguments.number("--port", Ports.DEFAULT.first(), 1, 65_535),
                arguments.number("--database-port", Ports.DEFAULT.database(), 1, 65_535));
        Progress progress = Progress.sinceProcessStart(System.out);
        try (DataFolder data = DataFolder.open(dataFolder(arguments));
                House house = new House(project, data, ports, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house, progress), "stop"));
            house.start();
            Gateway gateway = new Gateway(ports.address(Program.GATEWAY), data.keys());
            new ReportLoader(gateway, progress).load(project.resolve("reports"));
            progress.plain(Addresses.of(ports, gateway.reports()));
            house.awaitEnd();
        }
    }

    /** Runs on Ctrl-C and SIGTERM; after a refusal there is nothing left to stop. */
    private void stop(House house, Progress progress) {
        if (!refused) {
            stopping = true;
            progress.say("stopping", "the five processes, then PostgreSQL");
            house.close();
            progress.say("stopped", "everything has ended; the data stays");
        }
    }

    private void token(Arguments arguments) {
        Path folder = dataFolder(arguments).resolve("keys");
        SigningKeys keys = new SigningKeys(folder);
        Duration lifetime = Duration.ofMinutes(arguments.number("--minutes", 60, 1, LONGEST_TOKEN_MINUTES));
        String role = arguments.option("--role").orElse("editor");
        if (!Files.exists(keys.privateFile(SigningKeys.PEOPLE))) {
            throw new RefusalException(
                    "There is no signing key in " + folder + " yet; start once, or name the folder with --data.");
        }
        System.out.println(Tokens.sign(keys.privateKey(SigningKeys.PEOPLE), role, lifetime));
    }

    private void migrate(Arguments arguments) {
        Database database = new Database(arguments.option("--server").orElse("127.0.0.1:5432"));
        Passwords passwords = new Passwords(folder(arguments, "--passwords", "data/passwords"));
        String administrator = arguments.option("--user").orElse(Passwords.ADMINISTRATOR);
        int connections = arguments.number("--connections", RoleLimits.CONNECTIONS, 1, 10_000);
        new Roles(database, passwords, administrator, connections).prepare();
        Migrations migrations = new Migrations(database, passwords);
        for (Program program : Program.values()) {
            int run = migrations.migrate(program);
            System.out.println(program.schema() + ": " + (run == 0 ? "up to date" : run + " migrations run"));
        }
    }

    private void load(Arguments arguments) {
        String address = arguments.option("--gateway").orElse(Ports.DEFAULT.address(Program.GATEWAY));
        SigningKeys keys = new SigningKeys(folder(arguments, "--keys", "data/keys"));
        ReportLoader loader = new ReportLoader(new Gateway(address, keys), Progress.sinceProcessStart(System.out));
        if (loader.load(folder(arguments, "--reports", "reports")) > 0) {
            throw new RefusalException("Not all reports were taken.");
        }
    }

    private Path dataFolder(Arguments arguments) {
        return folder(arguments, "--data", "data");
    }

    private Path folder(Arguments arguments, String option, String otherwise) {
        return arguments.option(option).map(Path::of).orElseGet(() -> project.resolve(otherwise));
    }

    private static String help() {
        try (InputStream text = Launcher.class.getResourceAsStream("/help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("help.txt is missing from the launcher's jar", e);
        }
    }
}
