package tw.taipei.policereport.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.TimeoutException;

/**
 * Passes the body of a service's answer on as it comes, at the pace of the reader. A service that falls silent in the
 * middle fails the stream; the reader's answer is then left without its end, so that nobody takes it for whole.
 */
final class AnswerStream {

    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Promise<Void> done = Promise.promise();
    private boolean alive = true;

    private AnswerStream(HttpClientResponse from, HttpServerResponse to) {
        this.from = from;
        this.to = to;
    }

    /** @param patience milliseconds of silence that are taken for the end of the service */
    static Future<Void> pass(Vertx vertx, HttpClientResponse from, HttpServerResponse to, long patience) {
        AnswerStream stream = new AnswerStream(from, to);
        long watch = vertx.setPeriodic(patience, tick -> stream.check());
        stream.start();
        return stream.done.future().onComplete(end -> vertx.cancelTimer(watch));
    }

    private void start() {
        from.exceptionHandler(done::tryFail);
        from.handler(this::pass);
        from.endHandler(end -> to.end().onComplete(ended -> done.tryComplete()));
        to.exceptionHandler(gone -> done.tryComplete());
        from.resume();
    }

    private void pass(Buffer chunk) {
        alive = true;
        to.write(chunk);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(drained -> {
                alive = true;
                from.resume();
            });
        }
    }

    private void check() {
        if (!alive && !to.writeQueueFull()) {
            from.request().reset();
            done.tryFail(new TimeoutException("the answer broke off"));
        }
        alive = false;
    }
}
