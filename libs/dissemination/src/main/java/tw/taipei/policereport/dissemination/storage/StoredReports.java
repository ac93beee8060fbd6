package tw.taipei.policereport.dissemination.storage;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tw.taipei.policereport.statistics.Dataset;

/** Writes revisions of reports and the releases that show them. Every method belongs inside a transaction. */
@ApplicationScoped
public class StoredReports {

    /** SQL state of a clearing that would take something from readers. */
    public static final String REFUSED = "PR409";

    /** Tells this lock from others that may be taken in the schema. */
    private static final int WRITERS = 1;

    private final Database database;

    StoredReports(Database database) {
        this.database = database;
    }

    /** Waits until no other writer is at work in this schema; ends with the transaction. */
    public void lock() {
        database.list(
                new Select().add("select pg_advisory_xact_lock(hashtext(current_schema()), ?)", WRITERS), row -> 0);
    }

    public void write(Contents contents, Map<String, Dataset> datasets, String report, int revision) {
        contents.observations().forEach(row -> ObservationEntity.of(row, datasets.get(row.dataset()), revision)
                .persist());
        contents.changes()
                .forEach(row -> PublishedChangeEntity.of(row, revision).persist());
        contents.notes().forEach(row -> NoteEntity.of(row, report, revision).persist());
        contents.programmes().forEach(row -> ProgrammeEntity.of(row, revision).persist());
        Panache.getEntityManager().flush();
    }

    /** What is stored of one revision of a report. */
    public Contents read(String report, int revision) {
        return new Contents(
                database.list(rows("observation", report, revision), Rows::observation).stream()
                        .map(StoredObservation::observation)
                        .toList(),
                database.list(rows("published_change", report, revision), Rows::change),
                database.list(rows("note", report, revision), Rows::note),
                database.list(rows("programme", report, revision), Rows::programme));
    }

    private static Select rows(String table, String report, int revision) {
        return new Select().add("select * from " + table + " where report = ? and revision = ?", report, revision);
    }

    /** The highest fence that has sealed anything, 0 before the first. */
    public long highestFence() {
        return database.one(new Select().add("select coalesce(max(fence), 0) from sealed"), row -> row.getLong(1))
                .orElseThrow();
    }

    public Optional<Seal> sealed(long release) {
        Select select = new Select()
                .add("select release, rows, digest from sealed where release = ? order by fence limit 1", release);
        return database.one(select, row -> new Seal(row.getLong(1), row.getInt(2), row.getString(3)));
    }

    public SortedMap<String, Integer> manifest(long release) {
        SortedMap<String, Integer> revisions = new TreeMap<>();
        Select select = new Select().add("select report, revision from manifest where release = ?", release);
        database.list(select, row -> revisions.put(row.getString(1), row.getInt(2)));
        return revisions;
    }

    public void writeManifest(long release, Map<String, Integer> revisions) {
        revisions.forEach((report, revision) ->
                ManifestEntity.of(release, report, revision).persist());
    }

    /** Remembers the fence, too; the same fence twice is one row. */
    public void seal(Seal seal, long fence) {
        if (SealedEntity.findById(new SealedEntity.Key(seal.release(), fence)) == null) {
            SealedEntity.of(seal, fence).persist();
        }
    }

    /** The releases that were declared current with this epoch and later ones, by epoch. */
    public SortedMap<Long, Long> declaredFrom(long epoch) {
        SortedMap<Long, Long> declared = new TreeMap<>();
        Select select = new Select().add("select epoch, release from current_release where epoch >= ?", epoch);
        database.list(select, row -> declared.put(row.getLong(1), row.getLong(2)));
        return declared;
    }

    /** Whether the gateway has given the release up; nothing is stored for it any more. */
    public boolean isCleared(long release) {
        return database.one(new Select().add("select 1 from cleared where release = ?", release), row -> true)
                .isPresent();
    }

    /** Whether the only release that would have shown the revision was given up. */
    public boolean isCleared(String report, int revision) {
        return database.one(
                        new Select().add("select 1 from cleared where report = ? and revision = ?", report, revision),
                        row -> true)
                .isPresent();
    }

    /**
     * Deletes some of what is stored for a release that nobody has seen; never what another release has.
     *
     * @param report which the release alone would have shown, or null
     * @param most how many numbers go at once
     * @return how many rows are gone, 0 when none is left
     * @throws StorageException with the state {@link #REFUSED} when readers have seen it, or another release has it
     */
    public long clear(long release, String report, Integer revision, int most) {
        return database.one(
                        new Select()
                                .add(
                                        "select clear_release(?, cast(? as text), cast(? as integer), ?)",
                                        release,
                                        report,
                                        revision,
                                        most),
                        row -> row.getLong(1))
                .orElseThrow();
    }

    public void declare(Showing showing) {
        CurrentReleaseEntity.of(showing).persist();
    }
}
