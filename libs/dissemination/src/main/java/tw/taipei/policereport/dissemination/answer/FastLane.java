package tw.taipei.policereport.dissemination.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Repeats an answer on the event loop, before routing, when the same spelling of a request for a named release has been
 * answered before. A request that brings credentials takes the long way, where they are looked at.
 */
@ApplicationScoped
class FastLane {

    /** Behind the headers of every response, before authentication. */
    private static final int PRIORITY = 250;

    private final AnswerCache cache;

    FastLane(AnswerCache cache) {
        this.cache = cache;
    }

    void open(@Observes Filters filters) {
        filters.register(this::repeat, PRIORITY);
    }

    /** What decides about the answer, as it was written. */
    static String spelling(String uri, Asked asked) {
        return uri + "\n" + asked.accept() + "\n" + asked.acceptLanguage() + "\n" + asked.resolvedFrom();
    }

    private void repeat(RoutingContext http) {
        boolean reads =
                http.request().method() == HttpMethod.GET || http.request().method() == HttpMethod.HEAD;
        String query = http.request().query();
        if (!reads
                || query == null
                || !query.contains("release=")
                || http.request().headers().contains("Authorization")) {
            http.next();
            return;
        }
        Asked asked = Asked.of(http);
        cache.find(spelling(http.request().uri(), asked))
                .ifPresentOrElse(answer -> send(Delivery.of(answer, asked, true), http), http::next);
    }

    private static void send(Delivery delivery, RoutingContext http) {
        HttpServerResponse response = http.response();
        delivery.headers().forEach(response::putHeader);
        if (delivery.body() == null) {
            response.setStatusCode(
                    jakarta.ws.rs.core.Response.notModified().build().getStatus());
            response.end();
        } else if (http.request().method() == HttpMethod.HEAD) {
            response.putHeader("Content-Length", String.valueOf(delivery.body().length));
            response.end();
        } else {
            response.end(Buffer.buffer(delivery.body()));
        }
    }
}
