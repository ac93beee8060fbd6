package tw.taipei.policereport.dissemination.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import tw.taipei.policereport.guard.trace.TraceContext;

/** Writes problem documents; what is our own fault is logged under the trace that the document names. */
@Singleton
class ProblemWriter {

    private static final Logger LOG = Logger.getLogger(ProblemWriter.class);

    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    /** @param thrown null where nothing was */
    byte[] body(Problem problem, Throwable thrown, RoutingContext http) {
        String traceId = TraceContext.traceId(http.request().getHeader("traceparent"));
        if (problem.type() == ProblemType.INTERNAL_ERROR && thrown != null && !isOver(thrown, http)) {
            LOG.errorf(
                    thrown,
                    "%s %s failed, trace %s",
                    http.request().method(),
                    http.request().path(),
                    traceId);
        }
        try {
            return json.writeValueAsBytes(
                    ProblemDocument.of(problem, http.request().uri(), traceId));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always JSON", e);
        }
    }

    /** Whether the reader has gone, or the sender of what is too much has been told: nobody's fault here. */
    private static boolean isOver(Throwable thrown, RoutingContext http) {
        boolean over = http.response().closed() || http.response().ended();
        return over
                && Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }

    /** Ends a request that does not reach JAX-RS. */
    void answer(Problem problem, RoutingContext http) {
        http.response()
                .setStatusCode(problem.type().status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Language", ProblemDocument.LANGUAGES)
                .end(Buffer.buffer(body(problem, http.failure(), http)));
    }
}
