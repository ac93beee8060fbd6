package tw.taipei.policereport.dissemination.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a request says, apart from what it means. */
record Asked(
        String path,
        Map<String, List<String>> parameters,
        String accept,
        String acceptLanguage,
        boolean takesGzip,
        String ifNoneMatch,
        String ifModifiedSince) {

    static Asked of(RoutingContext http) {
        HttpServerRequest request = http.request();
        return new Asked(
                request.path(),
                parameters(http.queryParams()),
                request.getHeader("Accept"),
                request.getHeader("Accept-Language"),
                takesGzip(request.getHeader("Accept-Encoding")),
                request.getHeader("If-None-Match"),
                request.getHeader("If-Modified-Since"));
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
