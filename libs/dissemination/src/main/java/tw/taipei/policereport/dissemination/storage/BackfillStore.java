package tw.taipei.policereport.dissemination.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;

/** Writes and reads the rows of files of series, which are too many to be held. */
@ApplicationScoped
public class BackfillStore {

    private static final int BUFFER = 1 << 16;

    private final DataSource source;
    private final Database database;

    BackfillStore(DataSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    public boolean holds(String report, int revision) {
        return database.one(
                        new Select()
                                .add(
                                        "select 1 from observation where report = ? and revision = ? limit 1",
                                        report,
                                        revision),
                        row -> true)
                .isPresent();
    }

    /**
     * Copies rows into the table; belongs inside a transaction.
     *
     * @param writer is given what takes the rows
     */
    public <T> T write(
            Map<String, Dataset> datasets, int revision, int seconds, Function<Consumer<Observation>, T> writer) {
        // One statement takes as long as the file is; the limit of the role is made for statements of readers.
        database.list(new Select().add("select set_config('statement_timeout', ?, true)", seconds + "s"), row -> 0);
        try (Connection connection = source.getConnection();
                PGCopyOutputStream copy =
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), CopyLine.STATEMENT, BUFFER)) {
            T written = writer.apply(row -> {
                try {
                    copy.write(CopyLine.of(row, datasets.get(row.dataset()), revision)
                            .getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            copy.endCopy();
            return written;
        } catch (SQLException e) {
            throw new StorageException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over the rows as they are read back. */
    public RowDigest digest(String report, int revision) {
        RowDigest digest = new RowDigest();
        database.eachHere(
                new Select().add("select * from observation where report = ? and revision = ?", report, revision),
                Rows::observation,
                row -> digest.add(row.observation()));
        return digest;
    }
}
