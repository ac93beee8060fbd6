package tw.taipei.policereport.dissemination.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import tw.taipei.policereport.guard.address.EscapedAddress;

/**
 * Refuses, before anything else looks at it, what the server itself would refuse with an empty body. The server's own
 * limits are wider, so that these come first.
 */
@ApplicationScoped
class RequestLimits {

    /** Before every other filter. */
    private static final int PRIORITY = 300;

    /** Behind the server's own look at a body whose length nobody has declared. */
    private static final int LAST = 1;

    /** Where the server keeps how many bytes of such a body are read. */
    private static final String MOST_READ = "io.quarkus.max-request-size";

    /** The end of a name to some file systems; to others, and to PostgreSQL, no text at all. */
    private static final String NUL = "%00";

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;

    /** Where files come that are read row by row and never held. */
    private static final String STREAMED = "/internal/v1/backfills/";

    private final long largestBody;
    private final ProblemWriter writer;

    RequestLimits(ProblemWriter writer, @ConfigProperty(name = "police-report.document-limit") MemorySize largestBody) {
        this.writer = writer;
        this.largestBody = largestBody.asLongValue();
    }

    void set(@Observes Filters filters) {
        filters.register(this::look, PRIORITY);
        filters.register(this::boundUndeclared, LAST);
    }

    private void boundUndeclared(RoutingContext http) {
        if (http.request().getHeader("Content-Length") == null && !isStreamed(http.request())) {
            http.put(MOST_READ, largestBody);
        }
        http.next();
    }

    private static boolean isStreamed(HttpServerRequest request) {
        return request.path().contains(STREAMED);
    }

    private void look(RoutingContext http) {
        refusal(http.request()).ifPresentOrElse(problem -> writer.answer(problem, http), http::next);
    }

    private Optional<Problem> refusal(HttpServerRequest request) {
        return excess(request).map(Problem::of).or(() -> EscapedAddress.insteadOf(request.uri())
                .map(RequestLimits::unescaped));
    }

    private static Problem unescaped(String escaped) {
        return Problem.of(
                ProblemType.MALFORMED_REQUEST,
                "網址中有必須編碼的字元；請寫成「" + escaped + "」。",
                "Some characters of an address must be escaped: write '" + escaped + "'.");
    }

    private Optional<ProblemType> excess(HttpServerRequest request) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(ProblemType.ADDRESS_TOO_LONG);
        }
        if (request.uri().contains(NUL)) {
            return Optional.of(ProblemType.MALFORMED_REQUEST);
        }
        if (length(request) > LONGEST_HEADERS) {
            return Optional.of(ProblemType.HEADERS_TOO_LARGE);
        }
        if (bodyLength(request) > largestBody && !isStreamed(request)) {
            return Optional.of(ProblemType.BODY_TOO_LARGE);
        }
        return Optional.empty();
    }

    private static int length(HttpServerRequest request) {
        int length = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }

    private static long bodyLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }
}
