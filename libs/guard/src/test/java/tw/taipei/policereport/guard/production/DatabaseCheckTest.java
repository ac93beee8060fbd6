package tw.taipei.policereport.guard.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseCheckTest {

    private static final String PASSWORD = "a password of the test";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        execute(
                "alter role postgres password '" + PASSWORD + "'",
                "create role owning login password '" + PASSWORD + "'",
                "create role serving login password '" + PASSWORD + "'",
                "create schema crime authorization owning",
                "revoke all on schema public from public",
                "grant usage on schema crime to serving",
                "set role owning; create table crime.observation (number integer);"
                        + " grant select, insert on crime.observation to serving; reset role");
        letIn("scram-sha-256");
    }

    @AfterAll
    static void stop() throws Exception {
        letIn("trust");
        server.close();
    }

    @AfterEach
    void asBefore() throws Exception {
        letIn("trust");
        execute(
                "alter system reset all",
                "alter role serving nosuperuser nocreaterole nocreatedb",
                "revoke owning from serving",
                "revoke create on schema crime from serving",
                "alter role serving reset all");
        letIn("scram-sha-256");
    }

    /** How connections over TCP are authenticated from now on. */
    private static void letIn(String method) throws Exception {
        Files.writeString(
                folder.resolve("data/pg_hba.conf"),
                "host all postgres 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 " + method + "\n");
        execute("select pg_reload_conf()");
    }

    private static void execute(String... statements) throws SQLException {
        execute(server, statements);
    }

    private static void execute(EmbeddedPostgres on, String... statements) throws SQLException {
        try (Connection connection = on.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Config config(EmbeddedPostgres on, String role, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + on.getPort() + "/postgres";
        return new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of(
                        "quarkus.datasource.jdbc.url", url,
                        "quarkus.datasource.username", role,
                        "quarkus.datasource.password", password))
                .build();
    }

    private static List<String> complaints(String role, String password) {
        return new DatabaseCheck().complaints(config(server, role, password));
    }

    @Test
    void a_role_that_only_serves_on_a_durable_server_is_fit() {
        assertThat(complaints("serving", PASSWORD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "alter role serving createrole, can create roles",
        "alter role serving createdb, can create databases",
        "grant owning to serving, 'owns tables, or can become who owns them'",
        "grant create on schema crime to serving, can create tables"
    })
    void a_role_that_can_do_more_is_named(String grant, String power) throws SQLException {
        execute(grant);

        assertThat(complaints("serving", PASSWORD))
                .anySatisfy(complaint -> assertThat(complaint).contains("'serving' " + power));
    }

    @Test
    void who_owns_the_tables_does_not_serve() {
        assertThat(complaints("owning", PASSWORD))
                .anySatisfy(complaint -> assertThat(complaint).contains("'owning' owns tables"));
    }

    @Test
    void a_superuser_does_not_serve() throws SQLException {
        execute("alter role serving superuser");

        assertThat(complaints("serving", PASSWORD))
                .anySatisfy(complaint -> assertThat(complaint).contains("'serving' is a superuser"));
    }

    @Test
    void a_server_that_may_lose_what_it_acknowledged_is_named() throws SQLException {
        execute("alter system set full_page_writes = off", "select pg_reload_conf()");

        assertThat(complaints("serving", PASSWORD)).singleElement().asString().contains("full_page_writes = off");
    }

    @Test
    void a_setting_that_is_off_for_the_role_alone_is_found_too() throws SQLException {
        execute("alter role serving set synchronous_commit = off");

        assertThat(complaints("serving", PASSWORD)).singleElement().asString().contains("synchronous_commit = off");
    }

    @Test
    void trust_is_found_out_by_trying() throws Exception {
        letIn("trust");

        assertThat(complaints("serving", PASSWORD))
                .singleElement()
                .asString()
                .contains("lets 'serving' in with any password");
    }

    /** As a library for tests starts it: quick, open, and gone after a crash. */
    @Test
    void everything_is_said_at_once() throws Exception {
        try (EmbeddedPostgres quick = EmbeddedPostgres.start()) {
            execute(quick, "create role serving login createdb");

            assertThat(new DatabaseCheck().complaints(config(quick, "serving", "")))
                    .extracting(complaint -> complaint.replaceFirst(": [^:]*$", ""))
                    .containsExactly(
                            "The database role 'serving' has no password",
                            "PostgreSQL lets 'serving' in with any password (trust)",
                            "PostgreSQL runs with fsync = off, and may lose what it has acknowledged",
                            "PostgreSQL runs with synchronous_commit = off, and may lose what it has acknowledged",
                            "The database role 'serving' can create databases");
        }
    }

    @Test
    void a_database_that_cannot_be_asked_is_not_taken_for_a_good_one() throws IOException {
        assertThat(complaints("serving", "wrong"))
                .singleElement()
                .asString()
                .contains("cannot be asked how it is set up");
    }
}
