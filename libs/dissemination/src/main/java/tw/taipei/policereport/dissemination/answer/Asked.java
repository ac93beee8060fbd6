package tw.taipei.policereport.dissemination.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.statistics.Moment;

/**
 * What a request says, apart from what it means.
 *
 * @param resolvedFrom the moment that the gateway has found the release by, or null
 */
record Asked(
        String path,
        Map<String, List<String>> parameters,
        String accept,
        String acceptLanguage,
        boolean takesGzip,
        String ifNoneMatch,
        String ifModifiedSince,
        Moment resolvedFrom) {

    /** The gateway knows best which release a moment names; the answer still says what was asked. */
    private static final String AS_OF = "As-Of";

    static Asked of(RoutingContext http) {
        HttpServerRequest request = http.request();
        return new Asked(
                request.path(),
                parameters(http.queryParams()),
                request.getHeader("Accept"),
                request.getHeader("Accept-Language"),
                takesGzip(request.getHeader("Accept-Encoding")),
                request.getHeader("If-None-Match"),
                request.getHeader("If-Modified-Since"),
                moment(request.getHeader(AS_OF)));
    }

    private static Moment moment(String text) {
        try {
            return text == null ? null : Moment.valueOf(text);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static Map<String, List<String>> parameters(MultiMap query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        query.names().forEach(name -> parameters.put(name, query.getAll(name)));
        return parameters;
    }

    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.split(",")) {
            String plain = coding.replace(" ", "");
            if (plain.startsWith("gzip") || plain.startsWith("*")) {
                return !plain.matches(".*;q=0(\\.0*)?");
            }
        }
        return false;
    }
}
