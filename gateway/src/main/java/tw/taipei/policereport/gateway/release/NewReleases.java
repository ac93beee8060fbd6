package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.taipei.policereport.gateway.release.Rearrangements.Decision;

/** Writes the rows that a release begins with. Every method belongs inside a transaction. */
@Singleton
class NewReleases {

    private final Database database;
    private final String leaseEnd;

    /** @param lease how long a driver may be silent before another takes over; longer than services take to store */
    NewReleases(Database database, @ConfigProperty(name = "police-report.lease", defaultValue = "30s") Duration lease) {
        this.database = database;
        leaseEnd = "now() + make_interval(secs => " + lease.toSeconds() + ")";
    }

    /** When a lease that is given now is over, in SQL. */
    String leaseEnd() {
        return leaseEnd;
    }

    long nextNumber() {
        return number("select coalesce(max(release), 0) + 1 from release");
    }

    int nextRevision(String report) {
        return (int) number("select coalesce(max(revision), 0) + 1 from release where report = ?", report);
    }

    /** A release with a document of its own, driven by {@code holder}. */
    void stage(long number, NewDocument document, int revision, String reason, long epoch, String holder) {
        write(
                "insert into release (release, state, report, revision, media_type, document, document_text, sha256,"
                        + " annotations, annotations_sha256, actor, reason, base_epoch, lease_holder, lease_until, fence,"
                        + " accepted_at) values (?, 'STAGING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + leaseEnd
                        + ", nextval('release_fence'), now())",
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
                reason,
                epoch,
                holder);
    }

    /** A document that waits for an editor; nobody drives it. */
    void review(long number, NewDocument document, long epoch) {
        write(
                "insert into release (release, state, report, media_type, document, document_text, sha256, annotations,"
                        + " annotations_sha256, actor, base_epoch, fence, accepted_at)"
                        + " values (?, 'REVIEW', ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, now())",
                number,
                document.report(),
                document.mediaType(),
                document.document(),
                document.text(),
                document.identity().sha256(),
                document.annotations(),
                document.identity().annotationsSha256(),
                document.actor(),
                epoch);
    }

    /** A release of the document that was reviewed, with everything that was read in it and accepted of it. */
    void stageReviewed(
            long number, Release reviewed, int revision, String actor, String reason, long epoch, String holder) {
        write(
                "insert into release (release, state, report, revision, media_type, document, document_text, sha256,"
                        + " annotations, annotations_sha256, actor, reason, base_epoch, lease_holder, lease_until, fence,"
                        + " accepted_at, review) select ?, 'STAGING', report, ?, media_type, document, document_text,"
                        + " sha256, annotations, annotations_sha256, ?, ?, ?, ?, " + leaseEnd
                        + ", nextval('release_fence'), now(), release from release where release = ?",
                number,
                revision,
                actor,
                reason,
                epoch,
                holder,
                reviewed.number());
        database.write(
                "insert into part (release, service, expected_rows, expected_digest)"
                        + " select ?, service, expected_rows, expected_digest from part where release = ?",
                number,
                reviewed.number());
        database.write(
                "insert into claim (release, service, span_start, span_end, kind, target)"
                        + " select ?, service, span_start, span_end, kind, target from claim where release = ?",
                number,
                reviewed.number());
        database.write(
                "insert into finding (release, ordinal, service, severity, code, message_zh_tw, message_en, page, line,"
                        + " subject, expected, found, accepted_by, accepted_reason, accepted_at) select ?, ordinal, service,"
                        + " severity, code, message_zh_tw, message_en, page, line, subject, expected, found, accepted_by,"
                        + " accepted_reason, accepted_at from finding where release = ?",
                number,
                reviewed.number());
    }

    /** A release without a document. @param report the one that moves */
    void rearrange(long number, String report, int revision, Decision decision, long epoch, String holder) {
        write(
                "insert into release (release, state, report, revision, actor, reason, base_epoch, lease_holder, lease_until,"
                        + " fence, accepted_at) values (?, 'STAGING', ?, ?, ?, ?, ?, ?, " + leaseEnd
                        + ", nextval('release_fence'), now())",
                number,
                report,
                revision,
                decision.actor(),
                decision.reason(),
                epoch,
                holder);
    }

    /** The release shows what another shows. @param except the report that it leaves out; null for none */
    void manifest(long number, long other, String except) {
        database.write(
                "insert into manifest (release, report, revision)"
                        + " select ?, report, revision from manifest where release = ? and report is distinct from ?",
                number,
                other,
                except);
    }

    /** Each service must hold what it was found to hold when the revisions of the manifest were stored. */
    void partsOfManifest(long number) {
        database.write(
                "insert into part (release, service, expected_rows, expected_digest)"
                        + " select ?, s.service, coalesce(sum(p.expected_rows), 0),"
                        + " case when count(p.service) = 1 then min(p.expected_digest) end"
                        + " from (select distinct service from part) s"
                        + " left join (part p join release r on r.release = p.release and r.document is not null"
                        + " and r.state = 'PUBLISHED' join manifest m on m.report = r.report and m.revision = r.revision"
                        + " and m.release = ?) on p.service = s.service group by s.service",
                number,
                number);
    }

    /** What the release shows: everything that the pointer shows, and of this report this revision. */
    void manifest(long number, Pointer pointer, String report, int revision) {
        if (pointer.release() != null) {
            database.write(
                    "insert into manifest (release, report, revision)"
                            + " select ?, report, revision from manifest where release = ? and report <> ?",
                    number,
                    pointer.release(),
                    report);
        }
        database.write("insert into manifest (release, report, revision) values (?, ?, ?)", number, report, revision);
    }

    /** What each service must hold. */
    void parts(long number, List<ServiceReading> read) {
        database.writeAll(
                "insert into part (release, service, expected_rows, expected_digest) values (?, ?, ?, ?)",
                read.stream()
                        .filter(ServiceReading::isStaged)
                        .map(part -> new Object[] {number, part.service(), part.rows(), part.digest()})
                        .toList());
    }

    private void write(String sql, Object... parameters) {
        try {
            database.write(sql, parameters);
        } catch (Database.TakenException taken) {
            throw PublicationLog.inProgress();
        }
    }

    private long number(String sql, Object... parameters) {
        return database.first(sql, row -> row.getLong(1), parameters).orElseThrow();
    }
}
