package tw.taipei.policereport.gateway.proxy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path that the gateway forwards, in its plain spelling. What is not plainly public is not forwarded: a spelling that
 * some server could read in another way ({@code //}, {@code ;x}, {@code %2e}, {@code ..}) is no path here.
 */
record PublicPath(String service, String path) {

    /** The parts of a service that anyone may see. */
    private static final Set<String> PUBLIC = Set.of("v1", "openapi");
    /** Letters, digits and marks that mean nothing in a path; percent only before the bytes of a non-ASCII letter. */
    private static final Pattern SEGMENT =
            Pattern.compile("([A-Za-z0-9_~:@!$&'()*+,=-]|\\.(?!\\.?$)|%[89A-Fa-f][0-9A-Fa-f])+");
    /** What begins the one kind of path that ends in a name of any length, slashes and all. */
    private static final Pattern OF_AN_OBSERVATION = Pattern.compile("/[^/]+/v1/observations/");

    private static final Pattern ESCAPE = Pattern.compile("%([0-7][0-9A-Fa-f])");

    /** @param raw as it came over the wire */
    static Optional<PublicPath> of(String raw, Collection<String> services) {
        String[] beginning = raw.split("/", 4);
        boolean plausible = beginning.length >= 3
                && beginning[0].isEmpty()
                && services.contains(beginning[1])
                && PUBLIC.contains(beginning[2]);
        if (!plausible) {
            return Optional.empty();
        }
        String path = plain(raw);
        for (String segment : path.substring(1).split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches() || !isUtf8(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(new PublicPath(beginning[1], path));
    }

    /** Generated clients write the id of an observation as {@code a%3Ab%3A2023-01%2F2023-08}. */
    private static String plain(String raw) {
        String path = ESCAPE.matcher(raw).replaceAll(escape -> Matcher.quoteReplacement(plainly(escape)));
        return OF_AN_OBSERVATION.matcher(path).lookingAt()
                ? path.replace("%2F", "/").replace("%2f", "/")
                : path;
    }

    /** What may stand in a path as it is; a dot may not, because two of them mean another place. */
    private static String plainly(MatchResult escape) {
        String character = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        return SEGMENT.matcher(character).matches() ? character : escape.group();
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
