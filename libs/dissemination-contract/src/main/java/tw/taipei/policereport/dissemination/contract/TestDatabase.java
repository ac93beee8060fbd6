package tw.taipei.policereport.dissemination.contract;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** PostgreSQL as a service meets it: one schema, an owner that migrates, a runtime role that may do nothing of the kind. */
final class TestDatabase implements AutoCloseable {

    private static final String SCHEMA = "service_under_test";
    private static final String OWNER = SCHEMA + "_owner";

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabase start() {
        try {
            TestDatabase database = new TestDatabase(EmbeddedPostgres.start());
            database.execute(
                    "create role " + OWNER + " login",
                    "create role " + SCHEMA + " login",
                    "create schema " + SCHEMA + " authorization " + OWNER,
                    "grant usage on schema " + SCHEMA + " to " + SCHEMA);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private void execute(String... statements) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the schema of the service could not be made", e);
        }
    }

    Map<String, String> configuration() {
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        return Map.of(
                "police-report.schema", SCHEMA,
                "quarkus.datasource.jdbc.url", url,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", OWNER,
                // Local connections of the test server are trusted; the password is not looked at.
                "quarkus.flyway.password", OWNER,
                "quarkus.datasource.password", SCHEMA);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
