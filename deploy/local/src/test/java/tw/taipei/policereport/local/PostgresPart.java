package tw.taipei.policereport.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

/** A house of which only PostgreSQL is started. */
final class PostgresPart implements AutoCloseable {

    private final House house;
    private final DataFolder data;
    private final int port;

    private PostgresPart(DataFolder data, int port) {
        this.data = data;
        this.port = port;
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()), Instant.now());
        int elsewhere = port > 40_000 ? 20_000 : 50_000;
        house = new House(Path.of("no-such-project"), data, new Ports(elsewhere, port), silent);
    }

    static PostgresPart start(DataFolder data) {
        PostgresPart part = new PostgresPart(data, TemporaryData.freePort());
        try {
            part.house.startPostgres();
            return part;
        } catch (RefusalException e) {
            part.close();
            throw e;
        }
    }

    /** With the tables of every program. */
    static PostgresPart startWithSchemas(DataFolder data) {
        PostgresPart part = start(data);
        Migrations migrations = new Migrations(part.database(), data.passwords());
        for (Program program : Program.values()) {
            migrations.migrate(program);
        }
        return part;
    }

    int port() {
        return port;
    }

    Database database() {
        return Database.onLoopback(port);
    }

    /** The first value that a statement gives, as text; empty when it gives none. */
    String as(String role, String sql) throws SQLException {
        try (Connection connection = database().connect(Database.NAME, role, data.passwords());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    String asAdministrator(String sql) throws SQLException {
        return as(Passwords.ADMINISTRATOR, sql);
    }

    @Override
    public void close() {
        house.close();
    }
}
