package tw.taipei.policereport.guard.patience;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/**
 * Closes the connection of whoever sends a body so slowly that it would keep the place of others. The server's own limit is
 * one of silence, and a byte now and then is none.
 */
@Singleton
class SlowSenders {

    private static final Logger LOG = Logger.getLogger(SlowSenders.class);

    /** Before the filters that do something for a request; what may not be heard at all is refused before. */
    private static final int PRIORITY = 305;

    private final PatienceConfig config;

    SlowSenders(PatienceConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (!config.arrival().isZero()) {
            filters.register(this::look, PRIORITY);
        }
    }

    private void look(RoutingContext http) {
        HttpServerRequest request = http.request();
        if (request.method() != HttpMethod.GET && !request.isEnded()) {
            Body body = new Body(request, config.slowest() * config.arrival().toSeconds());
            long timer = http.vertx().setPeriodic(config.arrival().toMillis(), again -> {
                if (body.hasArrived() || !body.isTooSlow()) {
                    return;
                }
                http.vertx().cancelTimer(again);
                LOG.infof("A body came too slowly: %d bytes so far.", request.bytesRead());
                request.connection().close();
            });
            http.addEndHandler(end -> http.vertx().cancelTimer(timer));
        }
        http.next();
    }

    /** What has come of a body, on the event loop of its connection. */
    private static final class Body {

        private final HttpServerRequest request;
        private final long more;
        private long expected;
        private boolean ended;

        Body(HttpServerRequest request, long more) {
            this.request = request;
            this.more = more;
            // Asked later, a request that is read piece by piece does not say that it has ended.
            request.end().onComplete(end -> ended = true);
        }

        boolean hasArrived() {
            return ended || request.bytesRead() >= declared();
        }

        private long declared() {
            String length = request.getHeader("Content-Length");
            return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
        }

        boolean isTooSlow() {
            expected += more;
            return request.bytesRead() < expected;
        }
    }
}
