package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.function.Supplier;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.RequestKeys;

/** Submissions that may come again under the same key: one at a time is worked on. */
@Singleton
class KeyedSubmissions {

    private final RequestKeys keys;
    private final Releases releases;

    KeyedSubmissions(RequestKeys keys, Releases releases) {
        this.keys = keys;
        this.releases = releases;
    }

    /**
     * @param key null when none is given
     * @param fingerprint what a request with the same key has to have in common with this one
     */
    Outcome once(
            String actor, String key, String fingerprint, DocumentIdentity identity, Supplier<Outcome> submission) {
        if (key == null) {
            return submission.get();
        }
        try {
            keys.take(actor, key, fingerprint);
        } catch (ProblemException problem) {
            return publishedMeanwhile(identity, problem);
        }
        try {
            return submission.get();
        } finally {
            keys.give(actor, key);
        }
    }

    /** A gateway that is no more may have held the key, and another may have finished its import. */
    private Outcome publishedMeanwhile(DocumentIdentity identity, ProblemException problem) {
        if (problem.kind() != ProblemKind.REQUEST_IN_PROGRESS) {
            throw problem;
        }
        return releases.publishedDocument(identity)
                .map(release -> new Outcome(release, false))
                .orElseThrow(() -> problem);
    }
}
