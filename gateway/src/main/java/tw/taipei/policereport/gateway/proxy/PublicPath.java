package tw.taipei.policereport.gateway.proxy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A path that the gateway forwards. What is not plainly public is not forwarded: a spelling that some server could read
 * in another way ({@code //}, {@code ;x}, {@code %2e}, {@code ..}) is no path here.
 */
record PublicPath(String service, String path) {

    /** The parts of a service that anyone may see. */
    private static final Set<String> PUBLIC = Set.of("v1", "openapi");
    /** Letters, digits and marks that mean nothing in a path; percent only before the bytes of a non-ASCII letter. */
    private static final Pattern SEGMENT =
            Pattern.compile("([A-Za-z0-9_~:@!$&'()*+,=-]|\\.(?!\\.?$)|%[89A-Fa-f][0-9A-Fa-f])+");

    /** @param raw as it came over the wire */
    static Optional<PublicPath> of(String raw, Collection<String> services) {
        String[] segments = raw.split("/", -1);
        boolean plausible = segments.length >= 3
                && segments[0].isEmpty()
                && services.contains(segments[1])
                && PUBLIC.contains(segments[2]);
        if (!plausible) {
            return Optional.empty();
        }
        for (int i = 2; i < segments.length; i++) {
            if (!SEGMENT.matcher(segments[i]).matches() || !isUtf8(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new PublicPath(segments[1], raw));
    }

    /** Overlong forms such as {@code %c0%ae} are another spelling of a dot to some and no UTF-8 to others. */
    private static boolean isUtf8(String segment) {
        String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') < 0;
    }

    /** Whether what is there belongs to a release. */
    boolean isOfARelease() {
        return path.startsWith("/" + service + "/v1/");
    }
}
