package tw.taipei.policereport.dissemination.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** A SELECT in the making: text without values, and the values. */
final class Select {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Select add(String sql, Object... given) {
        text.append(sql).append('\n');
        values.addAll(Arrays.asList(given));
        return this;
    }

    Select add(Select other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** {@code and name = any (values)}; nothing where any value will do. */
    Select among(String name, Collection<String> allowed) {
        return allowed.isEmpty() ? this : add("and " + name + " = any (?)", (Object) allowed.toArray(String[]::new));
    }

    /**
     * {@code and} that the row is of one of these revisions. They stand in the text, so that PostgreSQL sees how few they
     * are, and looks into the index for them instead of joining the manifest.
     */
    Select ofRevisions(String row, Collection<Map.Entry<String, Integer>> revisions) {
        return add("and").add(isOfRevisions(row, revisions));
    }

    /** The condition alone; false for none. */
    static Select isOfRevisions(String row, Collection<Map.Entry<String, Integer>> revisions) {
        Select condition = new Select().add("(false");
        revisions.forEach(revision -> condition.add(
                "or (" + row + ".report = ? and " + row + ".revision = ?)", revision.getKey(), revision.getValue()));
        return condition.add(")");
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof String[] array) {
                statement.setArray(i + 1, connection.createArrayOf("text", array));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** With the values in the text, for COPY, which takes no others. */
    String inlined(PGConnection connection) throws SQLException {
        StringBuilder whole = new StringBuilder();
        int next = 0;
        for (char character : text.toString().toCharArray()) {
            if (character == '?') {
                whole.append(literal(values.get(next++), connection));
            } else {
                whole.append(character);
            }
        }
        return whole.toString();
    }

    private static String literal(Object value, PGConnection connection) throws SQLException {
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof LocalDate date) {
            return "date '" + date + "'";
        }
        if (value instanceof String[] array) {
            List<String> elements = new ArrayList<>();
            for (String element : array) {
                elements.add(literal(element, connection));
            }
            return "array[" + String.join(", ", elements) + "]::text[]";
        }
        return "'" + connection.escapeLiteral((String) value) + "'";
    }
}
