package tw.taipei.policereport.gateway.intake;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.release.DocumentIdentity;
import tw.taipei.policereport.gateway.release.Releases;
import tw.taipei.policereport.gateway.release.RequestKeys;
import tw.taipei.policereport.statistics.Label;

/** Submissions that may come again under the same key: one at a time is worked on. */
@Singleton
class KeyedSubmissions {

    /** A UUID has 36 characters; more than this no index keeps. */
    static final int LONGEST_KEY = 255;

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
        if (key.length() > LONGEST_KEY) {
            throw tooLong(key);
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

    private static ProblemException tooLong(String key) {
        return new ProblemException(
                ProblemKind.INVALID_VALUE,
                new Label(
                        "冪等鍵（Idempotency-Key）最長 " + LONGEST_KEY + " 個字元，此鍵有 " + key.length() + " 個。",
                        "An idempotency key has at most " + LONGEST_KEY + " characters; this one has " + key.length()
                                + "."),
                List.of(ProblemEntry.malformed(
                        "header",
                        "Idempotency-Key",
                        key.substring(0, LONGEST_KEY) + "…",
                        "at most " + LONGEST_KEY + " characters")));
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
