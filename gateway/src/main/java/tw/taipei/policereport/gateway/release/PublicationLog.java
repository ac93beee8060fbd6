package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/**
 * The steps of a publication, each in one transaction and each safe to repeat. Every step but the first names the fence
 * of its driver; a step with an older fence than the release's changes nothing.
 */
@Singleton
public class PublicationLog {

    /** A document that may be staged. @param annotations as received, null when none came with it */
    public record NewDocument(
            String report,
            String mediaType,
            byte[] document,
            String text,
            byte[] annotations,
            DocumentIdentity identity,
            String actor) {}

    private static final int LEASE_SECONDS = 30;
    private static final String LEASED = "lease_until = now() + make_interval(secs => " + LEASE_SECONDS + ")";
    private static final String DRIVEN = " where release = ? and fence = ? and state = 'STAGING'";

    private final Database database;
    private final Releases releases;
    private final ReadingStore readings;

    PublicationLog(Database database, Releases releases, ReadingStore readings) {
        this.database = database;
        this.releases = releases;
        this.readings = readings;
    }

    /** Makes the release in which the document will appear: all reports of now, this one in its next revision. */
    @Transactional
    public Release accept(NewDocument document, List<ServiceReading> read, String holder) {
        Pointer pointer = releases.pointer();
        long number = number("select coalesce(max(release), 0) + 1 from release");
        int revision =
                (int) number("select coalesce(max(revision), 0) + 1 from release where report = ?", document.report());
        insert(document, number, revision, pointer.epoch(), holder);
        if (pointer.release() != null) {
            database.write(
                    "insert into manifest (release, report, revision)"
                            + " select ?, report, revision from manifest where release = ? and report <> ?",
                    number,
                    pointer.release(),
                    document.report());
        }
        database.write(
                "insert into manifest (release, report, revision) values (?, ?, ?)",
                number,
                document.report(),
                revision);
        database.writeAll(
                "insert into part (release, service, expected_rows, expected_digest) values (?, ?, ?, ?)",
                read.stream()
                        .filter(ServiceReading::isStaged)
                        .map(part -> new Object[] {number, part.service(), part.rows(), part.digest()})
                        .toList());
        readings.keep(number, read);
        return releases.find(number).orElseThrow();
    }

    private void insert(NewDocument document, long number, int revision, long epoch, String holder) {
        try {
            database.write(
                    "insert into release (release, state, report, revision, media_type, document, document_text, sha256,"
                            + " annotations, annotations_sha256, actor, base_epoch, lease_holder, lease_until, fence,"
                            + " accepted_at)"
                            + " values (?, 'STAGING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => "
                            + LEASE_SECONDS + "), nextval('release_fence'), now())",
                    number,
                    document.report(),
                    revision,
                    document.mediaType(),
                    document.document(),
                    document.text(),
                    document.identity().sha256(),
                    document.annotations(),
                    document.identity().annotationsSha256(),
                    document.actor(),
                    epoch,
                    holder);
        } catch (Database.TakenException taken) {
            throw new ProblemException(
                    ProblemKind.IMPORT_IN_PROGRESS,
                    "一次只能匯入一份報告，請稍後再試。",
                    "One report is imported at a time; please try again in a moment.");
        }
    }

    /** Keeps what a service says that it holds. */
    @Transactional
    public void acknowledge(Release release, String service, int rows, String digest) {
        database.write(
                "update part set rows = ?, digest = ?, acknowledged_at = now() where release = ? and service = ?"
                        + " and exists (select from release r where r.release = part.release and r.fence = ?"
                        + " and r.state = 'STAGING')",
                rows,
                digest,
                release.number(),
                service,
                release.fence());
    }

    /** Says that the driver is alive. @return false when another has taken over */
    @Transactional
    public boolean renew(Release release) {
        return database.write("update release set " + LEASED + DRIVEN, release.number(), release.fence()) == 1;
    }

    /** Takes an orphaned release over. @return the release with its new fence; empty when another was faster */
    @Transactional
    public Optional<Release> takeOver(Release orphan, String holder) {
        int taken = database.write(
                "update release set lease_holder = ?, fence = nextval('release_fence'), " + LEASED + DRIVEN
                        + " and lease_until < now()",
                holder,
                orphan.number(),
                orphan.fence());
        return taken == 1 ? releases.find(orphan.number()) : Optional.empty();
    }

    /** Shows the release to readers, if the pointer is where it was when the release was made and every part is whole. */
    @Transactional
    public Pointer flip(Release release, String reason) {
        Pointer before = releases.pointer();
        int moved = database.write(
                "update pointer set release = ?, epoch = epoch + 1 where epoch = ?",
                release.number(),
                release.baseEpoch());
        if (moved == 0) {
            throw overtaken();
        }
        Instant now = moveTime();
        int published = database.write(
                "update release set state = 'PUBLISHED', reason = ?, published_at = ?, ended_at = ?,"
                        + " lease_holder = null, lease_until = null" + DRIVEN
                        + " and not exists (select from part p where p.release = release.release"
                        + " and (p.rows, p.digest) is distinct from (p.expected_rows, p.expected_digest))",
                reason,
                now,
                now,
                release.number(),
                release.fence());
        if (published == 0) {
            throw overtaken();
        }
        Pointer after = new Pointer(release.number(), release.baseEpoch() + 1);
        log(PointerMove.of(after.epoch(), after.release(), before.release(), release.actor(), reason, now, lastHash()));
        return after;
    }

    /** Later than the move before, whatever the clock of this machine says: a moment names one release. */
    private Instant moveTime() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return database.first(
                        "select moved_at from pointer_log order by epoch desc limit 1",
                        row -> Database.instant(row, "moved_at"))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }

    private static ProblemException overtaken() {
        return new ProblemException(
                ProblemKind.PUBLICATION_OVERTAKEN,
                "此版次準備期間，發布指標已被移動或由其他程序接手；未發布，請重新提交。",
                "While this release was prepared the pointer moved or another process took over;"
                        + " it is not published, please submit it again.");
    }

    private String lastHash() {
        return database.first("select hash from pointer_log order by epoch desc limit 1", row -> row.getString("hash"))
                .orElse(PointerMove.NO_HASH);
    }

    private void log(PointerMove move) {
        database.write(
                "insert into pointer_log (epoch, release, previous_release, actor, reason, moved_at, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                move.epoch(),
                move.release(),
                move.previousRelease(),
                move.actor(),
                move.reason(),
                move.movedAt(),
                move.previousHash(),
                move.hash());
    }

    /** Ends a release that could not be completed. */
    @Transactional
    public void abandon(Release release, String reason) {
        database.write(
                "update release set state = 'ABANDONED', reason = ?, ended_at = now(), lease_holder = null,"
                        + " lease_until = null" + DRIVEN,
                reason,
                release.number(),
                release.fence());
    }

    /** Binds an idempotency key to a request for ever. */
    @Transactional
    public void bind(String actor, String key, String fingerprint) {
        database.write(
                "insert into request_key (actor, key, fingerprint, first_used) values (?, ?, ?, now())"
                        + " on conflict do nothing",
                actor,
                key,
                fingerprint);
        String bound = database.first(
                        "select fingerprint from request_key where actor = ? and key = ?",
                        row -> row.getString("fingerprint"),
                        actor,
                        key)
                .orElseThrow();
        if (!bound.equals(fingerprint)) {
            throw new ProblemException(
                    ProblemKind.KEY_USED_FOR_ANOTHER_REQUEST,
                    "冪等鍵「" + key + "」先前已用於另一份文件。",
                    "The idempotency key '" + key + "' was used for another document before.");
        }
    }

    private long number(String sql, Object... parameters) {
        return database.first(sql, row -> row.getLong(1), parameters).orElseThrow();
    }
}
