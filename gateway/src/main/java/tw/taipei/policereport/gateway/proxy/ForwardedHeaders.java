package tw.taipei.policereport.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers pass from one side of the gateway to the other. */
final class ForwardedHeaders {

    /** What a service looks at. The token of a person is not among them: it was not made for a service. */
    private static final List<String> OF_REQUESTS = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "If-None-Match",
            "If-Modified-Since",
            "Range",
            "User-Agent");

    /** Headers of one connection, and those that the gateway sets itself. */
    private static final Set<String> NOT_OF_ANSWERS = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "vary");

    private ForwardedHeaders() {}

    static void request(MultiMap from, MultiMap to) {
        OF_REQUESTS.stream().filter(from::contains).forEach(name -> to.set(name, from.getAll(name)));
    }

    static void answer(MultiMap from, MultiMap to) {
        for (String name : from.names()) {
            String plain = name.toLowerCase(Locale.ROOT);
            if (!NOT_OF_ANSWERS.contains(plain) && !plain.startsWith("access-control-")) {
                to.set(name, from.getAll(name));
            }
        }
        // The gateway answers in the caller's encoding, whichever service answered; caches must know.
        to.set("Vary", "Accept, Accept-Encoding, Accept-Language, Origin");
    }
}
