package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceFinding;

/**
 * Documents that wait for an editor's judgement, each step in one transaction. Nobody sees such a document, and nothing
 * waits for it; no service holds anything of it.
 */
@Singleton
public class ReviewLog {

    private final Database database;
    private final Releases releases;
    private final Imports imports;
    private final NewReleases rows;
    private final ReadingStore readings;

    ReviewLog(Database database, Releases releases, Imports imports, NewReleases rows, ReadingStore readings) {
        this.database = database;
        this.releases = releases;
        this.imports = imports;
        this.rows = rows;
        this.readings = readings;
    }

    @Transactional
    public Release open(NewDocument document, List<ServiceReading> read) {
        long number = rows.nextNumber();
        rows.review(number, document, releases.pointer().epoch());
        rows.parts(number, read);
        readings.keep(number, read);
        return releases.find(number).orElseThrow();
    }

    /** Keeps who lets a finding stand, and why; that is said once. */
    @Transactional
    public void accept(Release reviewed, int ordinal, String editor, String reason) {
        requireOpen(reviewed);
        int accepted = database.write(
                "update finding set accepted_by = ?, accepted_reason = ?, accepted_at = now()"
                        + " where release = ? and ordinal = ? and accepted_at is null",
                editor,
                reason,
                reviewed.number(),
                ordinal);
        if (accepted == 0) {
            throw new ProblemException(
                    ProblemKind.FINDING_ALREADY_ACCEPTED,
                    "疑義 " + ordinal + " 已有人確認。",
                    "Finding " + ordinal + " is accepted already.");
        }
    }

    /** Makes the release of a document whose findings are accepted, on top of what readers see now. */
    @Transactional
    public Release stage(Release reviewed, String publisher, String holder) {
        requireOpen(reviewed);
        List<ServiceFinding> open = readings.findings(reviewed.number()).stream()
                .filter(ServiceFinding::isOpen)
                .toList();
        if (!open.isEmpty()) {
            throw OpenFindings.problem(open);
        }
        Pointer pointer = releases.pointer();
        long number = rows.nextNumber();
        int revision = rows.nextRevision(reviewed.report());
        rows.stageReviewed(number, reviewed, revision, publisher, "reviewed", pointer.epoch(), holder);
        rows.manifest(number, pointer, reviewed.report(), revision);
        return releases.find(number).orElseThrow();
    }

    /** Ends a review without publication. */
    @Transactional
    public void abandon(Release reviewed, String actor, String reason) {
        requireOpen(reviewed);
        database.write(
                "update release set state = 'ABANDONED', reason = ?, ended_by = ?, ended_at = now()"
                        + " where release = ? and state = 'REVIEW'",
                reason,
                actor,
                reviewed.number());
    }

    /** Until the end of the transaction nobody else judges this document. */
    private void requireOpen(Release reviewed) {
        Optional<String> state = database.first(
                "select state from release where release = ? for update",
                row -> row.getString("state"),
                reviewed.number());
        boolean waits = state.filter(Release.State.REVIEW.name()::equals).isPresent()
                && imports.madeOf(reviewed.number()).isEmpty();
        if (!waits) {
            throw new ProblemException(
                    ProblemKind.NOT_IN_REVIEW,
                    "第 " + reviewed.number() + " 次匯入不在審查中。",
                    "Import " + reviewed.number() + " is not in review.");
        }
    }
}
