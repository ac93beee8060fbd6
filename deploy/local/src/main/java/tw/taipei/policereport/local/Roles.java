package tw.taipei.policereport.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.postgresql.PGConnection;

/**
 * Prepares a server for the house: the database, and for each process a schema, its owner and the role that the process
 * runs as. Each step looks first, so it can be repeated on a server that is in use.
 */
final class Roles {

    private final Database database;
    private final Passwords passwords;
    private final String administrator;
    private final RoleLimits ofProcess;

    /** @param connections how many each process may hold, all its replicas together */
    Roles(Database database, Passwords passwords, String administrator, int connections) {
        this.database = Objects.requireNonNull(database, "database is null");
        this.passwords = Objects.requireNonNull(passwords, "passwords is null");
        this.administrator = Objects.requireNonNull(administrator, "administrator is null");
        this.ofProcess = RoleLimits.ofProcess(connections);
    }

    void prepare() {
        try {
            try (Connection connection = database.connect(Database.MAINTENANCE, administrator, passwords)) {
                for (Program program : Program.values()) {
                    createRole(connection, program.owner());
                    createRole(connection, program.schema());
                }
                createDatabase(connection);
            }
            try (Connection connection = database.connect(Database.NAME, administrator, passwords)) {
                closeToOthers(connection);
                for (Program program : Program.values()) {
                    createSchema(connection, program);
                }
            }
        } catch (SQLException e) {
            throw new RefusalException(
                    "The database on " + database.server() + " cannot be prepared: " + e.getMessage() + ".", e);
        }
    }

    /** The password is hashed on this side, so that it stands in no log of the server. */
    private void createRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role + " login nosuperuser nocreatedb nocreaterole noinherit");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(role, passwords.of(role).toCharArray(), "scram-sha-256");
    }

    /** The order of text is that of its code points on every machine, whatever locales that has. */
    private void createDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", Database.NAME)) {
            execute(
                    connection,
                    "create database " + Database.NAME + " template template0 encoding 'UTF8'"
                            + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
        }
    }

    private void closeToOthers(Connection connection) throws SQLException {
        execute(connection, "revoke all on database " + Database.NAME + " from public");
        execute(connection, "revoke all on schema public from public");
        if (exists(connection, "select 1 from pg_roles where rolname = ? and rolsuper", administrator(connection))) {
            // Large objects are in no schema, so that no grant on a schema keeps anybody from making them.
            execute(
                    connection,
                    "revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public");
        }
    }

    private static String administrator(Connection connection) throws SQLException {
        return connection.getMetaData().getUserName();
    }

    private void createSchema(Connection connection, Program program) throws SQLException {
        String schema = program.schema();
        String owner = program.owner();
        execute(connection, "grant connect on database " + Database.NAME + " to " + schema + ", " + owner);
        if (!exists(connection, "select 1 from pg_namespace where nspname = ?", schema)) {
            // A managed server's administrator is no superuser: it may give away only what it is a member of.
            execute(connection, "grant " + owner + " to current_user with set true");
            execute(connection, "create schema " + schema + " authorization " + owner);
        }
        execute(connection, "grant usage on schema " + schema + " to " + schema);
        for (String role : new String[] {owner, schema}) {
            execute(
                    connection,
                    "alter role " + role + " in database " + Database.NAME + " set search_path = " + schema);
        }
        for (String setting : RoleLimits.OF_OWNER.statements(owner)) {
            execute(connection, setting);
        }
        for (String setting : ofProcess.statements(schema)) {
            execute(connection, setting);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
