package tw.taipei.policereport.gateway.http;

import io.quarkus.vertx.web.RouteFilter;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import tw.taipei.policereport.gateway.release.Pin;
import tw.taipei.policereport.gateway.release.Pins;

/**
 * Answers a read that was answered before on the event loop, before any resource is looked up. Whatever is out of the
 * ordinary goes on to the resources, which find the same kept bytes after looking at the request more closely.
 */
@Singleton
class RepeatedReads {

    private static final List<String> READS =
            List.of("/v1/reports", "/v1/comparisons", "/v1/programmes", "/v1/restatements", "/v1/search");

    private final Pins pins;
    private final AnswerCache cache;
    private final PreparedAnswers prepared;

    RepeatedReads(Pins pins, AnswerCache cache, PreparedAnswers prepared) {
        this.pins = pins;
        this.cache = cache;
        this.prepared = prepared;
    }

    @RouteFilter(50)
    void answer(RoutingContext routing) {
        if (routing.request().getParam("format") != null) {
            // The query wins, also where the framework would look at the header first.
            routing.request().headers().remove("Accept");
        }
        if (!isPlainRead(routing.request())) {
            routing.next();
            return;
        }
        CompletableFuture<Pin> pin = Answers.pin(pins, routing.request());
        routing.put(Answers.PIN, pin);
        if (pin.isDone()) {
            answer(routing, pin);
            return;
        }
        Context context = routing.vertx().getOrCreateContext();
        pin.whenComplete((found, failure) -> context.runOnContext(ignored -> answer(routing, pin)));
    }

    private void answer(RoutingContext routing, CompletableFuture<Pin> pin) {
        if (pin.isCompletedExceptionally()) {
            routing.next();
            return;
        }
        PreparedAnswers.Spelling spelling = PreparedAnswers.Spelling.of(routing.request(), pin.join());
        PreparedAnswers.Prepared known = prepared.find(spelling);
        if (known != null) {
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
                        answer -> prepared.prepare(spelling, answer, Answers.cacheControl(request))
                                .write(routing),
                        routing::next);
    }

    private static boolean isPlainRead(HttpServerRequest request) {
        boolean read = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String path = request.path();
        return read
                && path != null
                && READS.stream().anyMatch(path::startsWith)
                && request.getHeader("Authorization") == null
                && request.getParam("strict") == null
                && (request.getParam("format") != null || takesJson(request.getHeader("Accept")));
    }

    private static boolean takesJson(String accept) {
        return accept == null
                || accept.equals("*/*")
                || accept.equals("application/json")
                || accept.startsWith("application/json,");
    }
}
