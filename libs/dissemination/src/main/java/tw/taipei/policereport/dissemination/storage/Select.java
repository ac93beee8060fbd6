package tw.taipei.policereport.dissemination.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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
}
