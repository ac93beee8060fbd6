package tw.taipei.policereport.gateway.release;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/** Idempotency keys: a key belongs to one request for ever, and one request with it is worked on at a time. */
@Singleton
public class RequestKeys {

    private final Database database;
    private final String busyUntil;

    /** @param lease how long a request is believed to be worked on; longer than reading and storing may take */
    RequestKeys(
            Database database, @ConfigProperty(name = "police-report.key-lease", defaultValue = "2m") Duration lease) {
        this.database = database;
        busyUntil = "now() + make_interval(secs => " + lease.toSeconds() + ")";
    }

    /** @throws ProblemException when the key was used for something else, or its request is being worked on */
    @Transactional
    public void take(String actor, String key, String fingerprint) {
        int taken = database.write(
                "insert into request_key (actor, key, fingerprint, first_used, busy_until) values (?, ?, ?, now(), "
                        + busyUntil + ") on conflict do nothing",
                actor,
                key,
                fingerprint);
        if (taken == 0) {
            requireSame(actor, key, fingerprint);
            takeAgain(actor, key);
        }
    }

    private void requireSame(String actor, String key, String fingerprint) {
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

    private void takeAgain(String actor, String key) {
        int taken = database.write(
                "update request_key set busy_until = " + busyUntil
                        + " where actor = ? and key = ? and (busy_until is null or busy_until < now())",
                actor,
                key);
        if (taken == 0) {
            throw new ProblemException(
                    ProblemKind.REQUEST_IN_PROGRESS,
                    "使用冪等鍵「" + key + "」的請求仍在處理中。",
                    "The request with the idempotency key '" + key + "' is still being worked on.");
        }
    }

    /** The request is answered. */
    @Transactional
    public void give(String actor, String key) {
        database.write("update request_key set busy_until = null where actor = ? and key = ?", actor, key);
    }
}
