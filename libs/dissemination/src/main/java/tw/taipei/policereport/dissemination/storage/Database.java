package tw.taipei.policereport.dissemination.storage;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import tw.taipei.policereport.guard.load.BusyException;

/** Runs a SELECT and reads its rows: a projection, without entities and their session. */
@ApplicationScoped
class Database {

    /** How many rows travel at once when a result is too long to be held. */
    private static final int STRIDE = 1000;

    /** Reads one row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** How long a list waits for one of those before it to end, in milliseconds. */
    private static final int PATIENCE = 2000;

    private final AgroalDataSource source;
    /**
     * Lists that hold a connection for as long as their reader takes. They leave most connections to everybody else, however
     * slowly they are read.
     */
    private final Semaphore held;

    Database(AgroalDataSource source) {
        this.source = source;
        this.held = new Semaphore(Math.max(
                1, source.getConfiguration().connectionPoolConfiguration().maxSize() / 3));
    }

    <T> List<T> list(Select select, RowReader<T> reader) {
        List<T> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = select.prepare(connection);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    <T> Optional<T> one(Select select, RowReader<T> reader) {
        return list(select, reader).stream().findFirst();
    }

    /**
     * Hands over rows as they arrive; PostgreSQL sends them in strides only inside a transaction.
     *
     * @throws BusyException when as many are doing so as can be
     */
    <T> void each(Select select, RowReader<T> reader, Consumer<T> consumer) {
        waitForTurn();
        try {
            eachInStrides(select, reader, consumer);
        } finally {
            held.release();
        }
    }

    private void waitForTurn() {
        try {
            if (held.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new BusyException("As many long lists in an order of their own are being written as can be;"
                + " without 'sort' there is room.");
    }

    private <T> void eachInStrides(Select select, RowReader<T> reader, Consumer<T> consumer) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = select.prepare(connection)) {
                statement.setFetchSize(STRIDE);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        consumer.accept(reader.read(result));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /**
     * Hands over rows in the order of an index, in the text form of COPY as they arrive: a third of what it costs to read
     * them as results.
     */
    void copyOrdered(Select select, Consumer<byte[]> consumer) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // Until PostgreSQL has looked at what was just brought in, it takes it for little, and would sort it
                // all.
                statement.execute("set local enable_sort = off");
                copy(select, connection.unwrap(PGConnection.class), consumer);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    private static void copy(Select select, PGConnection connection, Consumer<byte[]> consumer) throws SQLException {
        CopyOut copy = connection.getCopyAPI().copyOut("copy (" + select.inlined(connection) + ") to stdout");
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                consumer.accept(row);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** As {@code each}, inside the transaction of the caller, which sees what it has written itself. */
    <T> void eachHere(Select select, RowReader<T> reader, Consumer<T> consumer) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = select.prepare(connection)) {
            statement.setFetchSize(STRIDE);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    consumer.accept(reader.read(result));
                }
            }
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
