package tw.taipei.policereport.guard.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code traceparent} of W3C Trace Context, by which a request is found in the logs of all that worked on it. */
public final class TraceContext {

    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** @param traceparent the header of a request; where there is none, or another form, a name is made */
    public static String traceId(String traceparent) {
        Matcher given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches() ? given.group(1) : random() + random();
    }

    /** The header that hands a name on. */
    public static String traceparent(String traceId) {
        return "00-" + traceId + "-" + random() + "-01";
    }

    /** Sixteen hexadecimal digits. A name need only differ from others; nobody is kept out by it. */
    private static String random() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
