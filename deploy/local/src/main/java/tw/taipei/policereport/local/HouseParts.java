package tw.taipei.policereport.local;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a house, each started by itself: for whoever has to take one away and put it back. */
public final class HouseParts implements AutoCloseable {

    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(10);

    private final Path project;
    private final DataFolder data;
    private final Ports ports = LaunchedHouse.freePorts();
    private final Progress progress;
    private PostgresServer postgres;

    private HouseParts(Path project, DataFolder data, Progress progress) {
        this.project = project;
        this.data = data;
        this.progress = progress;
    }

    /** Holds the data folder until it is closed. */
    public static HouseParts open(Path project, Path data, PrintStream out) {
        Objects.requireNonNull(project, "project is null");
        return new HouseParts(project, DataFolder.open(data), Progress.sinceProcessStart(out));
    }

    /** Makes what a house keeps between two starts: programs, keys, passwords, roles and schemas. Leaves nothing running. */
    public void prepare() {
        try (House house = new House(project, data, ports, progress)) {
            house.requireBuilt();
            house.startPostgres();
            house.migrate();
        }
    }

    /** Returns when connections are taken. What an earlier one left is recovered first. */
    public ProcessHandle startPostgres() {
        PostgresBinaries binaries = PostgresBinaries.unpack(data.root());
        PostgresCluster cluster = new PostgresCluster(binaries, data.postgres(), Wrapping.unprivileged());
        cluster.prepare(data.passwords());
        postgres = new PostgresServer(cluster, ports.database(), data.freshLog("postgresql"));
        postgres.start(data.passwords());
        return ProcessHandle.of(postgres.pid())
                .orElseThrow(() -> new RefusalException("PostgreSQL ended right after its start."));
    }

    /** The command of a process. @param options of its Java; they override what the launcher would set */
    public ProcessBuilder command(Program program, List<String> options) {
        ChildCommand usual = ChildCommand.of(program, project, ports, data.passwords(), data.keys());
        List<String> words = new ArrayList<>(usual.command());
        words.addAll(words.indexOf("-jar"), options);
        return new ChildCommand(words, usual.environment()).builder();
    }

    public int port(Program program) {
        return ports.of(program);
    }

    public int databasePort() {
        return ports.database();
    }

    /** The JDBC address of the house's database behind another port. */
    public static String databaseUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Database.NAME;
    }

    /** A token for a person. @param role editor or publisher */
    public String token(String role) {
        return Tokens.sign(data.keys().privateKey(SigningKeys.PEOPLE), role, TOKEN_LIFETIME);
    }

    /** A token such as the gateway sends to the services. */
    public String gatewayToken() {
        return Tokens.signOrder(data.keys().privateKey(SigningKeys.GATEWAY));
    }

    /** The first two columns of what an administrator's statement gives. */
    public Map<String, String> asAdministrator(String sql) {
        Map<String, String> rows = new LinkedHashMap<>();
        try (Connection connection = Database.onLoopback(ports.database())
                        .connect(Database.NAME, Passwords.ADMINISTRATOR, data.passwords());
                Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    rows.put(result.getString(1), result.getString(2));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new RefusalException("PostgreSQL refused: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        if (postgres != null) {
            postgres.close();
        }
        data.close();
    }
}
