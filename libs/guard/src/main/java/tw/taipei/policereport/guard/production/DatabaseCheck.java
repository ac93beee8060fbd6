package tw.taipei.policereport.guard.production;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/** Looks whether PostgreSQL keeps what it acknowledges, and whether the process has a role that can do no more than serve. */
@Singleton
class DatabaseCheck implements ProductionCheck {

    /** What acknowledged data depends on. */
    private static final List<String> DURABLE = List.of("fsync", "full_page_writes", "synchronous_commit");

    /** Whether the role can do what only an owner should, with the words for it. */
    private static final Map<String, String> POWERS = new LinkedHashMap<>();

    static {
        POWERS.put("rolsuper", "is a superuser");
        POWERS.put("rolcreaterole", "can create roles");
        POWERS.put("rolcreatedb", "can create databases");
        POWERS.put("rolbypassrls", "passes by row security");
        POWERS.put(
                "exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'"
                        + " and pg_has_role(rolname, c.relowner, 'member'))",
                "owns tables, or can become who owns them");
        POWERS.put(
                "exists (select from pg_namespace n where n.nspname !~ '^(pg_|information_schema$)'"
                        + " and has_schema_privilege(rolname, n.oid, 'create'))",
                "can create tables");
    }

    @Override
    public List<String> complaints(Config config) {
        String url = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                .orElse("");
        String role = config.getOptionalValue("quarkus.datasource.username", String.class)
                .orElse("");
        String password = config.getOptionalValue("quarkus.datasource.password", String.class)
                .orElse("");
        List<String> complaints = new ArrayList<>();
        if (password.isEmpty()) {
            complaints.add("The database role '" + role + "' has no password: set quarkus.datasource.password.");
        }
        if (isOpen(url, role)) {
            complaints.add("PostgreSQL lets '" + role + "' in with any password (trust): require scram-sha-256 in its"
                    + " pg_hba.conf.");
        }
        try (Connection connection = connect(url, role, password)) {
            complaints.addAll(settings(connection));
            complaints.addAll(powers(connection));
        } catch (SQLException e) {
            complaints.add("The database cannot be asked how it is set up: " + e.getMessage() + ".");
        }
        return complaints;
    }

    private static boolean isOpen(String url, String role) {
        try (Connection open = connect(url, role, UUID.randomUUID().toString())) {
            return open.isValid(1);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static Connection connect(String url, String role, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "5");
        properties.setProperty("ApplicationName", "production check");
        return DriverManager.getConnection(url, properties);
    }

    private static List<String> settings(Connection connection) throws SQLException {
        List<String> complaints = new ArrayList<>();
        for (String setting : DURABLE) {
            if (first(connection, "show " + setting).equals("off")) {
                complaints.add("PostgreSQL runs with " + setting + " = off, and may lose what it has acknowledged:"
                        + " turn it on.");
            }
        }
        return complaints;
    }

    private static List<String> powers(Connection connection) throws SQLException {
        List<String> complaints = new ArrayList<>();
        String role = first(connection, "select current_user");
        for (Map.Entry<String, String> power : POWERS.entrySet()) {
            String asked = "select " + power.getKey() + " from pg_roles where rolname = current_user";
            if (first(connection, asked).equals("t")) {
                complaints.add("The database role '" + role + "' " + power.getValue()
                        + ": give the process the role that './run migrate' makes for it.");
            }
        }
        return complaints;
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
