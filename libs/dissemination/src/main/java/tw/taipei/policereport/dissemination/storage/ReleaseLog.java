package tw.taipei.policereport.dissemination.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Which release readers got when, as the gateway has told it. A release may have been shown more than once. */
@ApplicationScoped
public class ReleaseLog {

    private static final String SHOWING = "select epoch, release, since from current_release ";

    private final Database database;

    ReleaseLog(Database database) {
        this.database = database;
    }

    /** What was shown at a moment; what is shown now at a moment to come. */
    public Optional<Showing> at(Instant moment) {
        return find(SHOWING + "where since <= ? order by epoch desc limit 1", moment.atOffset(ZoneOffset.UTC));
    }

    public Optional<Showing> first() {
        return find(SHOWING + "order by epoch limit 1");
    }

    public Optional<Showing> latest() {
        return find(SHOWING + "order by epoch desc limit 1");
    }

    /** The last time that a release was shown. */
    public Optional<Showing> lastOf(long release) {
        return find(SHOWING + "where release = ? order by epoch desc limit 1", release);
    }

    /**
     * The releases that readers had got when they got this one first, which it ends, in the order in which they got each
     * first: what comes later changes nothing of it.
     */
    List<Long> upTo(long release) {
        return database.list(
                new Select()
                        .add("select release from current_release group by release having min(epoch) <=")
                        .add("(select min(epoch) from current_release where release = ?)", release)
                        .add("order by min(epoch)"),
                row -> row.getLong(1));
    }

    /** The releases that readers had got when they got this one last, which is among them, by number. */
    List<Long> before(long release) {
        return database.list(
                new Select()
                        .add("select distinct release from current_release where epoch <=")
                        .add("(select max(epoch) from current_release where release = ?)", release)
                        .add("order by release"),
                row -> row.getLong(1));
    }

    private Optional<Showing> find(String sql, Object... values) {
        return database.one(new Select().add(sql, values), ReleaseLog::showing);
    }

    private static Showing showing(ResultSet row) throws SQLException {
        return new Showing(
                row.getLong("epoch"),
                row.getLong("release"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
