package tw.taipei.policereport.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which a request is found in every log: from the caller's {@code traceparent}, or made here. */
public final class TraceId {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = TraceId.class.getName();

    private TraceId() {}

    /** The request's name as the header that hands it on. */
    public static String parent(RoutingContext context) {
        return "00-" + of(context) + "-" + random() + "-01";
    }

    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        String given = context.request().getHeader("traceparent");
        String made = given == null ? made() : given(given);
        context.put(KEY, made);
        return made;
    }

    private static String given(String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent);
        return matcher.matches() ? matcher.group(1) : made();
    }

    private static String made() {
        return random() + random();
    }

    /** Sixteen hexadecimal digits. A name need only differ from others; nobody is kept out by it. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
