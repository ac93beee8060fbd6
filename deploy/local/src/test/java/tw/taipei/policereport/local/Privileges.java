package tw.taipei.policereport.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * What one role can do in the database of a house, found out by doing it: each verb is tried on each table, and rolled
 * back. Whether a role may is decided before the first row is looked at, so nothing needs to be in the tables.
 */
final class Privileges {

    private static final String NO_PRIVILEGE = "42501";
    private static final String OBJECTS = "select n.nspname || '.' || c.relname, c.relkind from pg_class c"
            + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'S')"
            + " and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1";
    private static final String FUNCTIONS = "select n.nspname || '.' || p.proname || '()' from pg_proc p"
            + " join pg_namespace n on n.oid = p.pronamespace where n.nspname not like 'pg\\_%'"
            + " and n.nspname <> 'information_schema' and has_function_privilege(p.oid, 'execute') order by 1";
    private static final String SCHEMAS = "select nspname from pg_namespace where nspname not like 'pg\\_%'"
            + " and nspname <> 'information_schema' order by 1";

    private final Connection connection;

    /** @param connection as the role; it is left in a transaction that is rolled back */
    Privileges(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    /** One line for each object on which the role can do anything: its name, and what it can do. */
    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String schema : texts(SCHEMAS, 1)) {
            add(lines, schema, may("create table " + schema + ".spare (number integer)") ? "CREATE" : "");
        }
        List<String> objects = texts(OBJECTS, 1);
        List<String> kinds = texts(OBJECTS, 2);
        for (int i = 0; i < objects.size(); i++) {
            String object = objects.get(i);
            add(lines, object, kinds.get(i).equals("S") ? verbsOfSequence(object) : verbsOfTable(object));
        }
        for (String function : texts(FUNCTIONS, 1)) {
            lines.add(function + ",EXECUTE");
        }
        return lines;
    }

    private static void add(List<String> lines, String object, String verbs) {
        if (!verbs.isEmpty()) {
            lines.add(object + "," + verbs);
        }
    }

    private String verbsOfSequence(String sequence) throws SQLException {
        StringJoiner verbs = new StringJoiner(" ");
        addIf(verbs, "NEXT", "select nextval('" + sequence + "')");
        addIf(verbs, "SET", "select setval('" + sequence + "', 1)");
        addIf(verbs, "DDL", "alter sequence " + sequence + " increment 2");
        return verbs.toString();
    }

    private String verbsOfTable(String table) throws SQLException {
        List<String> columns = columns(table);
        StringJoiner verbs = new StringJoiner(" ");
        addIf(verbs, "SELECT", "select * from " + table + " where false");
        addIf(verbs, "INSERT", "insert into " + table + " select " + nulls(columns.size()) + " where false");
        verbs.add(updates(table, columns));
        addIf(verbs, "DELETE", "delete from " + table + " where false");
        addIf(verbs, "TRUNCATE", "truncate " + table + " cascade");
        addIf(verbs, "DDL", "alter table " + table + " add column spare integer");
        return verbs.toString().strip().replaceAll(" +", " ");
    }

    /** With the columns where it is not all of them. */
    private String updates(String table, List<String> columns) throws SQLException {
        List<String> open = new ArrayList<>();
        for (String column : columns) {
            if (may("update " + table + " set \"" + column + "\" = default where false")) {
                open.add(column);
            }
        }
        if (open.isEmpty()) {
            return "";
        }
        return open.size() == columns.size() ? "UPDATE" : "UPDATE(" + String.join(" ", open) + ")";
    }

    private List<String> columns(String table) throws SQLException {
        return texts(
                "select attname from pg_attribute where attrelid = (select c.oid from pg_class c join pg_namespace n"
                        + " on n.oid = c.relnamespace where n.nspname || '.' || c.relname = '" + table + "')"
                        + " and attnum > 0 and not attisdropped order by attnum",
                1);
    }

    private static String nulls(int count) {
        return "null" + ", null".repeat(count - 1);
    }

    private void addIf(StringJoiner verbs, String verb, String statement) throws SQLException {
        if (may(statement)) {
            verbs.add(verb);
        }
    }

    private boolean may(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            if (NO_PRIVILEGE.equals(e.getSQLState())) {
                return false;
            }
            throw new SQLException(sql + ": " + e.getMessage(), e.getSQLState(), e);
        } finally {
            connection.rollback();
        }
    }

    private List<String> texts(String sql, int column) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(column));
            }
        }
        return texts;
    }
}
