package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPostgresTest {

    private static final String NO_PRIVILEGE = "42501";

    @TempDir
    static Path folder;

    private static DataFolder data;
    private static PostgresPart part;

    @BeforeAll
    static void start() {
        data = TemporaryData.open(folder.resolve("data"));
        part = PostgresPart.startWithSchemas(data);
    }

    @AfterAll
    static void stop() {
        part.close();
        TemporaryData.close(data);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "full_page_writes, on",
        "synchronous_commit, on",
        "data_checksums, on",
        "server_encoding, UTF8",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256"
    })
    void keeps_what_it_acknowledged_and_listens_to_this_machine_only(String setting, String value) throws SQLException {
        assertThat(part.asAdministrator("show " + setting)).isEqualTo(value);
    }

    @Test
    void authenticates_every_connection_with_scram() throws SQLException {
        assertThat(part.asAdministrator("select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(part.asAdministrator(
                        "select count(*) from pg_authid where rolcanlogin and rolpassword not like 'SCRAM-SHA-256$%'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres", "wrong"})
    void refuses_a_wrong_password(String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        part.database().url(Database.NAME), Passwords.ADMINISTRATOR, password))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password");
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void a_process_finds_its_own_schema_first_and_can_enter_no_other(Program program) throws SQLException {
        assertThat(part.as(program.schema(), "show search_path")).isEqualTo(program.schema());
        assertThat(part.as(
                        program.schema(),
                        "select string_agg(nspname, ',') from pg_namespace where nspname not like 'pg\\_%'"
                                + " and nspname <> 'information_schema' and has_schema_privilege(oid, 'usage')"))
                .isEqualTo(program.schema());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table spare (number integer)",
                "create schema spare",
                "create temporary table spare (number integer)",
                "create table public.spare (number integer)",
                "alter table observation add column spare text",
                "drop table observation",
                "update observation set published = ''",
                "delete from observation",
                "truncate observation",
                "set role crime_statistics_owner",
                "select * from community_safety.observation"
            })
    void a_service_may_not(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> part.as(Program.CRIME_STATISTICS.schema(), statement))
                .returns(NO_PRIVILEGE, SQLException::getSQLState);
    }

    @Test
    void migrations_and_roles_can_be_prepared_again() {
        new Roles(part.database(), data.passwords(), Passwords.ADMINISTRATOR, RoleLimits.CONNECTIONS).prepare();

        assertThat(new Migrations(part.database(), data.passwords()).migrate(Program.CRIME_STATISTICS))
                .isZero();
    }

    @Test
    void a_second_launcher_does_not_touch_the_data_of_the_first() {
        assertThatThrownBy(() -> DataFolder.open(data.root()))
                .isInstanceOf(RefusalException.class)
                .hasMessageStartingWith("Another launcher is using " + data.root());
    }

    @Test
    void secrets_are_readable_by_their_owner_only() throws Exception {
        try (var files = Files.walk(data.root().resolve("passwords"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(11).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void no_password_stands_in_the_log() throws Exception {
        String log = Files.readString(data.root().resolve("logs/postgresql.log"));

        for (Program program : Program.values()) {
            assertThat(log).doesNotContain(data.passwords().of(program.schema()));
        }
    }
}
