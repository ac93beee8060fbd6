package tw.taipei.policereport.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import tw.taipei.policereport.guard.trace.TraceContext;

/** The name under which a request is found in every log: from the caller's {@code traceparent}, or made here. */
public final class TraceId {

    private static final String KEY = TraceId.class.getName();

    private TraceId() {}

    /** The request's name as the header that hands it on. */
    public static String parent(RoutingContext context) {
        return TraceContext.traceparent(of(context));
    }

    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        String id = TraceContext.traceId(context.request().getHeader("traceparent"));
        context.put(KEY, id);
        return id;
    }
}
