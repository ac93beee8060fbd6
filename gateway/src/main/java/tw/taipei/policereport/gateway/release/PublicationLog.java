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

    /** A document that is what a release shows already. */
    public static final class PublishedBeforeException extends RuntimeException {
        private final transient Release release;

        PublishedBeforeException(Release release) {
            super("published as release " + release.number());
            this.release = release;
        }

        public Release release() {
            return release;
        }
    }

    private static final String DRIVEN = " where release = ? and fence = ? and state = 'STAGING'";

    private final Database database;
    private final Releases releases;
    private final NewReleases rows;
    private final ReadingStore readings;

    PublicationLog(Database database, Releases releases, NewReleases rows, ReadingStore readings) {
        this.database = database;
        this.releases = releases;
        this.rows = rows;
        this.readings = readings;
    }

    /**
     * Makes the release in which the document will appear: all reports of now, this one in its next revision.
     *
     * @throws PublishedBeforeException when another request was faster with the same document
     */
    @Transactional
    public Release accept(NewDocument document, List<ServiceReading> read, String holder) {
        Pointer pointer = releases.pointer();
        long number = rows.nextNumber();
        int revision = rows.nextRevision(document.report());
        rows.stage(number, document, revision, revision == 1 ? "submitted" : "corrected", pointer.epoch(), holder);
        // Only now can nobody else publish it.
        releases.publishedDocument(document.identity()).ifPresent(before -> {
            throw new PublishedBeforeException(before);
        });
        rows.manifest(number, pointer, document.report(), revision);
        rows.parts(number, read);
        readings.keep(number, read);
        return releases.find(number).orElseThrow();
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

    /** Keeps how much of a file a service has taken, for those who watch. */
    @Transactional
    public void progress(Release release, String service, int percent) {
        database.write(
                "update part set taken_percent = ? where release = ? and service = ?",
                percent,
                release.number(),
                service);
    }

    /** Says that the driver is alive. @return false when another has taken over */
    @Transactional
    public boolean renew(Release release) {
        return database.write(
                        "update release set lease_until = " + rows.leaseEnd() + DRIVEN,
                        release.number(),
                        release.fence())
                == 1;
    }

    /** Takes an orphaned release over. @return the release with its new fence; empty when another was faster */
    @Transactional
    public Optional<Release> takeOver(Release orphan, String holder) {
        int taken = database.write(
                "update release set lease_holder = ?, fence = nextval('release_fence'), lease_until = "
                        + rows.leaseEnd() + DRIVEN
                        + " and lease_until < now()",
                holder,
                orphan.number(),
                orphan.fence());
        return taken == 1 ? releases.find(orphan.number()) : Optional.empty();
    }

    /** Shows the release to readers, if the pointer is where it was when the release was made and every part is whole. */
    @Transactional
    public Pointer flip(Release release) {
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
                "update release set state = 'PUBLISHED', published_at = ?, ended_at = ?,"
                        + " lease_holder = null, lease_until = null" + DRIVEN
                        + " and not exists (select from part p where p.release = release.release"
                        + " and (p.rows, p.digest) is distinct from (p.expected_rows, coalesce(p.expected_digest, p.digest)))",
                now,
                now,
                release.number(),
                release.fence());
        if (published == 0) {
            throw overtaken();
        }
        Pointer after = new Pointer(release.number(), release.baseEpoch() + 1);
        // The version before this one gave the reason only now.
        String reason = release.reason() == null ? "submitted" : release.reason();
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

    /** That an import is under way, whoever drives it. */
    public static ProblemException inProgress() {
        return new ProblemException(
                ProblemKind.IMPORT_IN_PROGRESS,
                "一次只能匯入一份報告，請稍後再試。",
                "One report is imported at a time; please try again in a moment.");
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
}
