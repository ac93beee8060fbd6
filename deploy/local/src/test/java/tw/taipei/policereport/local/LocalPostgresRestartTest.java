package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LocalPostgresRestartTest {

    @TempDir
    Path folder;

    private DataFolder data;

    @BeforeEach
    void open() {
        data = TemporaryData.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        TemporaryData.close(data);
    }

    @Test
    void data_and_passwords_survive_a_restart() throws SQLException {
        try (PostgresPart first = PostgresPart.start(data)) {
            first.asAdministrator("create table kept as select 42 as number");
        }
        try (PostgresPart second = PostgresPart.start(data)) {
            assertThat(second.asAdministrator("select number from kept")).isEqualTo("42");
            assertThat(second.as(Program.LOGISTICS.schema(), "select current_user"))
                    .isEqualTo("logistics");
        }
    }

    @Test
    void what_was_committed_survives_a_killed_server() throws Exception {
        try (PostgresPart first = PostgresPart.start(data)) {
            first.asAdministrator("create table kept as select 42 as number");
            ProcessHandle server = server();
            server.destroyForcibly();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        try (PostgresPart second = PostgresPart.start(data)) {
            assertThat(second.asAdministrator("select number from kept")).isEqualTo("42");
        }
    }

    @Test
    void a_killed_server_is_started_again_by_itself() throws Exception {
        try (PostgresPart part = PostgresPart.start(data)) {
            part.asAdministrator("create table kept as select 42 as number");
            ProcessHandle killed = server();
            killed.destroyForcibly();
            killed.onExit().get(1, TimeUnit.MINUTES);

            await().atMost(1, TimeUnit.MINUTES)
                    .ignoreExceptions()
                    .until(() -> part.asAdministrator("select number from kept").equals("42"));
            assertThat(server().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void a_stop_leaves_nothing_running_and_nothing_to_recover() throws IOException {
        PostgresPart part = PostgresPart.start(data);
        ProcessHandle server = server();
        assertThat(server.isAlive()).isTrue();

        part.close();

        assertThat(server.isAlive()).isFalse();
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
        assertThat(data.root().resolve("logs/postgresql.log")).content().contains("database system is shut down");
    }

    @Test
    void a_server_that_a_killed_launcher_left_is_ended_first() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpack(data.root());
        try (PostgresPart first = PostgresPart.start(data)) {
            first.asAdministrator("create table kept as select 42 as number");
        }
        PostgresCluster cluster = new PostgresCluster(binaries, data.postgres(), Wrapping.unprivileged());
        Process leftover = new ProcessBuilder(cluster.serverCommand(TemporaryData.freePort()))
                .redirectErrorStream(true)
                .redirectOutput(data.freshLog("leftover").toFile())
                .start();
        while (!Files.exists(data.postgres().resolve("postmaster.pid"))) {
            assertThat(leftover.waitFor(20, TimeUnit.MILLISECONDS)).isFalse();
        }
        try (PostgresPart second = PostgresPart.start(data)) {
            assertThat(leftover.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
            assertThat(second.asAdministrator("select number from kept")).isEqualTo("42");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_and_left_alone() throws IOException {
        PostgresPart.start(data).close();
        Path version = data.postgres().resolve("PG_VERSION");
        Files.writeString(version, "17\n");

        assertRefused("was written by PostgreSQL 17, and this launcher brings 18");
        assertThat(version).hasContent("17");
    }

    @Test
    void a_folder_that_is_no_database_is_refused() throws IOException {
        Files.createDirectories(data.postgres().resolve("something"));

        assertRefused("is not the data of a PostgreSQL server");
    }

    @Test
    void damaged_data_is_refused_with_what_postgresql_says_of_it() throws IOException {
        PostgresPart.start(data).close();
        Files.delete(data.postgres().resolve("global/pg_control"));

        assertRefused("PostgreSQL did not start from " + data.postgres());
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_lost_administrator_password_is_refused_and_the_server_is_stopped() throws IOException {
        PostgresPart.start(data).close();
        Files.delete(data.passwords().file(Passwords.ADMINISTRATOR));

        assertRefused("is not the password of the data in");
        assertThat(data.postgres().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_lost_password_of_a_process_is_replaced() throws Exception {
        PostgresPart.start(data).close();
        Files.delete(data.passwords().file(Program.GATEWAY.schema()));

        try (PostgresPart part = PostgresPart.start(data)) {
            assertThat(part.as(Program.GATEWAY.schema(), "select current_user")).isEqualTo("gateway");
        }
    }

    @Test
    void where_user_namespaces_are_forbidden_root_runs_it_as_nobody() throws Exception {
        assumeThat(new UnixSystem().getUid()).as("the user who runs the tests").isZero();
        Path reachable = Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        PostgresCluster cluster = new PostgresCluster(
                PostgresBinaries.unpack(reachable), reachable.resolve("postgres"), Wrapping.asNobody());
        Passwords passwords = data.passwords();
        passwords.complete();
        cluster.prepare(passwords);

        try (PostgresServer server =
                new PostgresServer(cluster, TemporaryData.freePort(), data.freshLog("postgresql"))) {
            server.start(passwords);

            assertThat(Files.getOwner(cluster.data())).hasToString("nobody");
            assertThat(server().info().user()).contains("nobody");
        }
    }

    private ProcessHandle server() throws IOException {
        Path root = Files.exists(data.postgres()) ? data.postgres() : folder.resolve("postgres");
        String pid = Files.readAllLines(root.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void assertRefused(String words) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> PostgresPart.start(data))
                .withMessageContaining(words)
                .matches(refusal -> refusal.getMessage().lines().count() == 1, "is one line");
    }
}
