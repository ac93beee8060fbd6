package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is known about releases. */
@Singleton
public class Releases {

    static final String RELEASE =
            "select release, state, report, revision, media_type, sha256, annotations_sha256, actor, reason, base_epoch,"
                    + " fence, accepted_at, published_at, ended_at, ended_by, review from release ";

    private static final String MOVE =
            "select epoch, release, previous_release, actor, reason, moved_at, previous_hash, hash from pointer_log ";

    private final Database database;

    Releases(Database database) {
        this.database = database;
    }

    public Pointer pointer() {
        return database.first(
                        "select release, epoch from pointer",
                        row -> new Pointer(row.getObject("release", Long.class), row.getLong("epoch")))
                .orElseThrow(() -> new IllegalStateException("the pointer has no row"));
    }

    public Optional<Release> find(long number) {
        return database.first(RELEASE + "where release = ?", Releases::release, number);
    }

    public Optional<Release> findPublished(long number) {
        return find(number).filter(release -> release.state() == Release.State.PUBLISHED);
    }

    /** All that readers may name, newest first. */
    public List<Release> published() {
        return database.list(RELEASE + "where state = 'PUBLISHED' order by release desc", Releases::release);
    }

    /** The release that first published this very document. */
    public Optional<Release> publishedDocument(DocumentIdentity document) {
        return database.first(
                RELEASE + "where sha256 = ? and annotations_sha256 is not distinct from ? and state = 'PUBLISHED'"
                        + " order by release",
                Releases::release,
                document.sha256(),
                document.annotationsSha256());
    }

    /** The release that brought a revision of a report. */
    public Optional<Release> publishedRevision(String report, int revision) {
        return database.first(
                RELEASE + "where report = ? and revision = ? and document is not null and state = 'PUBLISHED'",
                Releases::release,
                report,
                revision);
    }

    /**
     * How a report went out of sight.
     *
     * @param last the last release that shows it
     * @param without the release that came after that one
     */
    public record Departure(long last, Release without) {}

    /** Empty for a report that was never there before a release. */
    public Optional<Departure> departure(String report, long before) {
        return database.first(
                        "select max(m.release) as last from manifest m join release r on r.release = m.release"
                                + " where m.report = ? and m.release < ? and r.state = 'PUBLISHED'",
                        row -> Optional.ofNullable(row.getObject("last", Long.class)),
                        report,
                        before)
                .flatMap(last -> last)
                .flatMap(last -> database.first(
                        RELEASE + "where release > ? and state = 'PUBLISHED' order by release",
                        row -> new Departure(last, release(row)),
                        last));
    }

    /** Releases whose driver has not been heard of since its lease ended. */
    public List<Release> orphaned() {
        return database.list(
                RELEASE + "where state = 'STAGING' and lease_until < now() order by release", Releases::release);
    }

    /** The revision of each report that a release shows. */
    public Map<String, Integer> manifest(long number) {
        Map<String, Integer> manifest = new TreeMap<>();
        database.list(
                "select report, revision from manifest where release = ?",
                row -> manifest.put(row.getString("report"), row.getInt("revision")),
                number);
        return manifest;
    }

    /** The same of every release. */
    public Map<Long, Map<String, Integer>> manifests() {
        Map<Long, Map<String, Integer>> manifests = new HashMap<>();
        database.list("select release, report, revision from manifest", row -> manifests
                .computeIfAbsent(row.getLong("release"), number -> new TreeMap<>())
                .put(row.getString("report"), row.getInt("revision")));
        return manifests;
    }

    /** The text of the document as decoded when it was accepted. */
    public Optional<String> text(long number) {
        return database.first(
                "select document_text from release where release = ? and document_text is not null",
                row -> row.getString("document_text"),
                number);
    }

    /** The file of annotations as received. */
    public Optional<byte[]> annotations(long number) {
        return database.first(
                "select annotations from release where release = ? and annotations is not null",
                row -> row.getBytes("annotations"),
                number);
    }

    public List<Part> parts(long number) {
        return database.list(
                "select service, expected_rows, expected_digest, rows, digest, acknowledged_at, taken_percent from part"
                        + " where release = ? order by service",
                row -> new Part(
                        row.getString("service"),
                        row.getInt("expected_rows"),
                        row.getString("expected_digest"),
                        row.getObject("rows", Integer.class),
                        row.getString("digest"),
                        Database.instant(row, "acknowledged_at"),
                        row.getObject("taken_percent", Integer.class)),
                number);
    }

    /** The moves of the pointer, oldest first. */
    public List<PointerMove> moves() {
        return movesAfter(0);
    }

    /** The moves with a higher epoch, oldest first. */
    public List<PointerMove> movesAfter(long epoch) {
        return database.list(MOVE + "where epoch > ? order by epoch", Releases::move, epoch);
    }

    /** The move that a moment falls behind; what it showed is what readers got then. */
    public Optional<PointerMove> moveBefore(Instant moment) {
        return database.first(MOVE + "where moved_at <= ? order by epoch desc limit 1", Releases::move, moment);
    }

    public Optional<PointerMove> firstMove() {
        return database.first(MOVE + "order by epoch limit 1", Releases::move);
    }

    private static PointerMove move(ResultSet row) throws SQLException {
        return new PointerMove(
                row.getLong("epoch"),
                row.getLong("release"),
                row.getObject("previous_release", Long.class),
                row.getString("actor"),
                row.getString("reason"),
                Database.instant(row, "moved_at"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    static Release release(ResultSet row) throws SQLException {
        return new Release(
                row.getLong("release"),
                Release.State.valueOf(row.getString("state")),
                row.getString("report"),
                row.getObject("revision", Integer.class),
                row.getString("media_type"),
                row.getString("sha256"),
                row.getString("annotations_sha256"),
                row.getString("actor"),
                row.getString("reason"),
                row.getLong("base_epoch"),
                row.getLong("fence"),
                Database.instant(row, "accepted_at"),
                Database.instant(row, "published_at"),
                Database.instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getObject("review", Long.class));
    }
}
