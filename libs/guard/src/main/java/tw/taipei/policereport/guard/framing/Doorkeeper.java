package tw.taipei.policereport.guard.framing;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.util.ReferenceCountUtil;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Lets the requests of a connection in until one comes with a fault. That one is told so, and nothing behind it is heard:
 * it might be a body that somebody wants to be taken for a request.
 */
@Singleton
class Doorkeeper {

    /** Before every other filter. */
    private static final int PRIORITY = 1000;

    /** Closed at once, a connection on which something is still under way loses what was said last. */
    private static final long GOODBYE_MILLISECONDS = 1000;

    void register(@Observes Filters filters) {
        filters.register(this::look, PRIORITY);
    }

    /** What the router itself fails on, as a path that cannot be read, never comes to a filter. */
    void cover(@Observes Router router) {
        router.route().order(-PRIORITY).failureHandler(this::look);
        router.errorHandler(400, this::look);
    }

    private void look(RoutingContext http) {
        Optional<Fault> fault = Faults.of(http.request());
        if (fault.isEmpty()) {
            http.next();
        } else if (!http.response().ended()) {
            hearNothingMore(http.request());
            Refusal.of(fault.get(), http.request())
                    .send(http.response())
                    .onComplete(sent -> close(http.request(), http));
        }
    }

    private static void hearNothingMore(HttpServerRequest request) {
        Channel channel = channel(request);
        ChannelHandlerContext encoder = channel.pipeline().context(HttpResponseEncoder.class);
        channel.pipeline().addAfter(encoder.name(), null, new Deaf());
        channel.config().setAutoRead(true);
    }

    private static void close(HttpServerRequest request, RoutingContext http) {
        if (channel(request) instanceof DuplexChannel channel) {
            channel.shutdownOutput();
        }
        http.vertx().setTimer(GOODBYE_MILLISECONDS, over -> request.connection().close());
    }

    private static Channel channel(HttpServerRequest request) {
        return ((ConnectionBase) request.connection()).channel();
    }

    /** Reads and throws away, so that the sender gets to read its answer. */
    private static final class Deaf extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext connection, Object message) {
            ReferenceCountUtil.release(message);
        }
    }
}
