package tw.taipei.policereport.gateway.release;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/** Asks the database from the event loop, and waits for it no longer than a reader does. */
@Singleton
public class Lookup {

    /** Below the two seconds that a reader waits at most. */
    private static final long MILLISECONDS = 1700;

    private final Vertx vertx;

    Lookup(Vertx vertx) {
        this.vertx = vertx;
    }

    public <T> Future<T> of(Callable<T> question) {
        return vertx.executeBlocking(question, false)
                .timeout(MILLISECONDS, TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(failure instanceof TimeoutException ? tooLate() : failure));
    }

    private static ProblemException tooLate() {
        return new ProblemException(
                ProblemKind.DATABASE_UNAVAILABLE,
                "資料庫沒有及時回應；已快取且指定 release= 的查詢仍可使用。",
                "The database does not answer in time; cached reads that name release= still work.");
    }
}
