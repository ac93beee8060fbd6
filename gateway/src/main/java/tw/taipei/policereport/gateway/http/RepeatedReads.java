package tw.taipei.policereport.gateway.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Pins;

/**
 * Answers a read that was answered before on the event loop, before any resource is looked up. Whatever is out of the
 * ordinary goes on to the resources, which find the same kept bytes after looking at the request more closely.
 */
@Singleton
class RepeatedReads {

    /** Before all filters: a page of another origin, whose answer gets further headers, is asked to wait until there. */
    private static final int AT_ONCE = 320;
    /** Behind the limits, for what has to be understood first. */
    private static final int UNDERSTOOD = 50;

    private static final List<String> READS =
            List.of("/v1/reports", "/v1/comparisons", "/v1/programmes", "/v1/restatements", "/v1/search");

    private final Pins pins;
    private final AnswerCache cache;
    private final PreparedAnswers prepared;
    private final RateLimit limit;

    RepeatedReads(Pins pins, AnswerCache cache, PreparedAnswers prepared, RateLimit limit) {
        this.pins = pins;
        this.cache = cache;
        this.prepared = prepared;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::repeat, AT_ONCE);
        filters.register(this::answer, UNDERSTOOD);
    }

    /** What was prepared was understood, so its spelling is all that has to be looked at. */
    private void repeat(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        PreparedAnswer known = isRead(request) && !request.headers().contains(HttpHeaders.ORIGIN)
                ? prepared.find(PreparedAnswers.Spelling.of(request))
                : null;
        if (known == null || !limit.counts(routing)) {
            routing.next();
        } else if (known.named()) {
            known.write(routing);
        } else {
            whenPinned(routing, pins.now(), pin -> {
                if (!pin.isCompletedExceptionally() && known.isOf(pin.join())) {
                    known.write(routing);
                } else {
                    RateLimit.remember(routing);
                    routing.put(Answers.PIN, pin);
                    routing.next();
                }
            });
        }
    }

    private void answer(RoutingContext routing) {
        PreparedAnswers.Spelling spelling = PreparedAnswers.Spelling.of(routing.request());
        if (routing.request().getParam("format") != null) {
            // The query wins, also where the framework would look at the header first.
            routing.request().headers().remove("Accept");
        }
        if (!isPlainRead(routing.request())) {
            routing.next();
            return;
        }
        CompletableFuture<Pin> pin = routing.get(Answers.PIN);
        if (pin == null) {
            pin = Answers.pin(pins, routing.request());
            routing.put(Answers.PIN, pin);
        }
        whenPinned(routing, pin, found -> answer(routing, spelling, found));
    }

    private static void whenPinned(
            RoutingContext routing, CompletableFuture<Pin> pin, Consumer<CompletableFuture<Pin>> action) {
        if (pin.isDone()) {
            action.accept(pin);
            return;
        }
        Context context = routing.vertx().getOrCreateContext();
        pin.whenComplete((found, failure) -> context.runOnContext(ignored -> action.accept(pin)));
    }

    private void answer(RoutingContext routing, PreparedAnswers.Spelling spelling, CompletableFuture<Pin> pin) {
        if (pin.isCompletedExceptionally()) {
            routing.next();
            return;
        }
        PreparedAnswer known = prepared.find(spelling);
        if (known != null && known.isOf(pin.join())) {
            known.write(routing);
            return;
        }
        if (!Format.names().contains(routing.request().getParam("format", Format.JSON.toString()))) {
            routing.next();
            return;
        }
        ReadRequest request = Answers.request(routing, pin.join(), Form.of(routing.request()));
        cache.find(request)
                .ifPresentOrElse(
                        answer -> prepared.prepare(spelling, answer, request).write(routing), routing::next);
    }

    private static boolean isRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private static boolean isPlainRead(HttpServerRequest request) {
        String path = request.path();
        return isRead(request)
                && path != null
                && READS.stream().anyMatch(path::startsWith)
                && request.getParam("strict") == null
                && request.params().getAll("release").size() < 2
                && (request.getParam("format") != null || takesJson(request.getHeader("Accept")));
    }

    private static boolean takesJson(String accept) {
        return accept == null
                || accept.equals("*/*")
                || accept.equals("application/json")
                || accept.startsWith("application/json,");
    }
}
