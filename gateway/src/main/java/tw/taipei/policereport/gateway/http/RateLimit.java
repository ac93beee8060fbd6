package tw.taipei.policereport.gateway.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.Problems;

/**
 * Gives every client its share of requests, tells it on every answer what is left, and turns it away when nothing is. The
 * headers are those of the IETF's draft on rate limit fields.
 */
@Singleton
class RateLimit {

    private static final int PRIORITY = 95;

    private static final String ABOUT_THE_PROCESS = "/q/";
    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");
    /** Where a request keeps that it was counted. */
    private static final String COUNTED = RateLimit.class.getName();

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final int requests;
    private final Duration window;
    private final CharSequence policy;
    private final Cache<Client, Bucket> buckets;
    private final Problems problems;

    RateLimit(RateLimitConfig config, Problems problems) {
        this.requests = config.requests();
        this.window = config.window();
        this.policy = HttpHeaders.createOptimized("\"client\";q=" + requests + ";w=" + window.toSeconds());
        // A bucket that was left alone for a window is full again, as a new one is.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(window)
                .build();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::count, PRIORITY);
    }

    private void count(RoutingContext context) {
        if (context.get(COUNTED) != null
                || context.request().path() != null && context.request().path().startsWith(ABOUT_THE_PROCESS)) {
            context.next();
            return;
        }
        ConsumptionProbe probe = take(context);
        if (probe.isConsumed()) {
            context.next();
            return;
        }
        long wait = seconds(probe.getNanosToWaitForRefill());
        context.response().putHeader("Retry-After", Long.toString(wait));
        problems.send(tooMany(wait), context);
    }

    /** Counts a request before its turn. False when its client has none left, which it is told in its turn. */
    boolean counts(RoutingContext context) {
        return take(context).isConsumed();
    }

    /** What was counted by {@link #counts} and goes on all the same is not counted again. */
    static void remember(RoutingContext context) {
        context.put(COUNTED, true);
    }

    private ConsumptionProbe take(RoutingContext context) {
        ConsumptionProbe probe =
                buckets.get(Client.of(context.request()), client -> full()).tryConsumeAndReturnRemaining(1);
        context.response()
                .putHeader(POLICY, policy)
                .putHeader(
                        LEFT,
                        "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        return probe;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .build();
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + NANOS - 1) / NANOS);
    }

    private ProblemException tooMany(long wait) {
        return new ProblemException(
                ProblemKind.TOO_MANY_REQUESTS,
                "每 " + window.toSeconds() + " 秒最多 " + requests + " 次請求；請於 " + wait + " 秒後再試。",
                "At most " + requests + " requests in " + window.toSeconds() + " seconds; try again in " + wait
                        + " seconds.");
    }
}
