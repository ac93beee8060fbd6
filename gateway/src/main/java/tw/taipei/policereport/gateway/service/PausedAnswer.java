package tw.taipei.policereport.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** An answer that stands still until somebody takes its body. */
public final class PausedAnswer {

    private PausedAnswer() {}

    /**
     * Sends a request that has no body.
     *
     * <p>Whoever waits for the answer only after sending may come when all of it has gone by.
     */
    public static Future<HttpClientResponse> to(HttpClientRequest open) {
        Future<HttpClientResponse> answer = open.response().map(HttpClientResponse::pause);
        open.send();
        return answer;
    }
}
