package tw.taipei.policereport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every role of a house against every table: what it may is {@code database-privileges.csv}, and nothing else. */
class LocalPostgresRolesTest {

    private static final String NOT_ALLOWED = "42501";
    private static final String STATEMENT_ENDED = "57014";
    private static final String TOO_MANY_CONNECTIONS = "53300";

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

    @Test
    void each_role_may_do_to_each_table_what_the_matrix_says() throws Exception {
        List<String> actual = new ArrayList<>(List.of("role,object,may"));
        for (Program program : Program.values()) {
            actual.addAll(privileges(program.schema()));
            actual.addAll(privileges(program.owner()));
        }

        assertThat(String.join("\n", actual)).isEqualTo(matrix());
    }

    private static List<String> privileges(String role) throws SQLException {
        try (Connection connection = part.database().connect(Database.NAME, role, data.passwords())) {
            return new Privileges(connection)
                    .lines().stream().map(line -> role + "," + line).toList();
        }
    }

    private static String matrix() throws IOException {
        try (var file = LocalPostgresRolesTest.class.getResourceAsStream("/database-privileges.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    @Test
    void no_role_of_a_house_can_make_itself_mightier() throws SQLException {
        assertThat(part.asAdministrator("select string_agg(rolname, ',') from pg_roles where rolname not like 'pg\\_%'"
                        + " and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)"))
                .isEqualTo(Passwords.ADMINISTRATOR);
        assertThat(part.asAdministrator("select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                        + " where r.rolname <> '" + Passwords.ADMINISTRATOR + "' and r.rolname not like 'pg\\_%'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lo_create(0)", "lo_creat(-1)", "lo_from_bytea(0, 'x')"})
    void no_process_keeps_anything_outside_its_schema(String function) {
        for (Program program : Program.values()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> part.as(program.schema(), "select " + function))
                    .returns(NOT_ALLOWED, SQLException::getSQLState);
        }
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s, 0", "lock_timeout, 5s, 10s", "idle_in_transaction_session_timeout, 1min, 5min"
    })
    void a_role_holds_nobody_up_for_long(String setting, String process, String owner) throws SQLException {
        for (Program program : Program.values()) {
            assertThat(part.as(program.schema(), "show " + setting)).isEqualTo(process);
            assertThat(part.as(program.owner(), "show " + setting)).isEqualTo(owner);
        }
    }

    @Test
    void a_statement_that_takes_too_long_is_ended_by_the_server() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() ->
                        part.as(Program.LOGISTICS.schema(), "set statement_timeout = '10ms'; select pg_sleep(60)"))
                .returns(STATEMENT_ENDED, SQLException::getSQLState);
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void a_process_that_loses_its_connections_cannot_take_those_of_the_others(Program program) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> {
                        while (taken.size() < 100) {
                            taken.add(part.database().connect(Database.NAME, program.schema(), data.passwords()));
                        }
                    })
                    .returns(TOO_MANY_CONNECTIONS, SQLException::getSQLState);
            assertThat(taken).hasSize(24);
            assertThat(part.as(program.owner(), "select 1")).isEqualTo("1");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }
}
