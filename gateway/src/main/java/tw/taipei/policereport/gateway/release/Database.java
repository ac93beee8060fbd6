package tw.taipei.policereport.gateway.release;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/** SQL with positional parameters, in the transaction of the caller if there is one. */
@Singleton
class Database {

    /** SQL state of an insert that a unique index refuses. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** Makes a value of one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A row is there already. */
    static final class TakenException extends RuntimeException {
        TakenException(SQLException cause) {
            super(cause);
        }
    }

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return with(sql, statement -> {
            bind(statement, parameters);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        });
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** The number of rows that were written. */
    int write(String sql, Object... parameters) {
        return with(sql, statement -> {
            bind(statement, parameters);
            return statement.executeUpdate();
        });
    }

    void writeAll(String sql, List<Object[]> rows) {
        with(sql, statement -> {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals(UNIQUE_VIOLATION)) {
            return new TakenException(e);
        }
        // Classes 08, 53 and 57: no connection, no resources, shut down. No state: the pool gave none in time.
        if (state.isEmpty() || state.startsWith("08") || state.startsWith("53") || state.startsWith("57")) {
            ProblemException problem = new ProblemException(
                    ProblemKind.DATABASE_UNAVAILABLE,
                    "資料庫沒有回應；已快取且指定 release= 的查詢仍可使用。",
                    "The database does not answer; cached reads that name release= still work.");
            problem.initCause(e);
            return problem;
        }
        return new IllegalStateException("the database refused a statement", e);
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant instant) {
                value = instant.atOffset(ZoneOffset.UTC);
            } else if (value instanceof Enum<?> name) {
                value = name.name();
            }
            statement.setObject(i + 1, value);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
