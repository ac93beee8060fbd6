package tw.taipei.policereport.guard.patience;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/**
 * Lets a connection be silent for longer while some requests are worked on, of whose work nothing can be told before it is
 * done. The server knows one time for all connections, which then would have to be as long as the longest work, and
 * everybody could hold connections for that long.
 */
@Singleton
class LongWork {

    /** Before the filters that do something for a request; what may not be heard at all is refused before. */
    private static final int PRIORITY = 310;

    private final PatienceConfig config;

    LongWork(PatienceConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, PRIORITY);
    }

    private void look(RoutingContext http) {
        if (isLong(http.request()) && http.request().connection() instanceof ConnectionBase connection) {
            ChannelPipeline pipeline = connection.channel().pipeline();
            IdleStateHandler usual = pipeline.get(IdleStateHandler.class);
            if (usual != null) {
                endAfter(pipeline, config.silence().toMillis());
                http.addEndHandler(end -> endAfter(pipeline, usual.getAllIdleTimeInMillis()));
            }
        }
        http.next();
    }

    private boolean isLong(HttpServerRequest request) {
        return request.method() != HttpMethod.GET
                && config.requests()
                        .matcher(request.method() + " " + request.path())
                        .matches();
    }

    /** Quietly does nothing on a connection that is closed already. */
    private static void endAfter(ChannelPipeline pipeline, long milliseconds) {
        IdleStateHandler present = pipeline.get(IdleStateHandler.class);
        if (present != null) {
            pipeline.replace(present, "idle", new IdleStateHandler(0, 0, milliseconds, TimeUnit.MILLISECONDS));
        }
    }
}
