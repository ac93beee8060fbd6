package tw.taipei.policereport.dissemination.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem document, whether our code, JAX-RS, security or the server found it. */
@ApplicationScoped
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final String READING_METHODS = "GET, HEAD, OPTIONS";

    private final ObjectMapper json;

    ProblemMapper(ObjectMapper json) {
        this.json = json;
    }

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                UnauthorizedException.class,
                ForbiddenException.class,
                AuthenticationFailedException.class,
                JsonProcessingException.class
            },
            priority = 1)
    public Response map(Throwable thrown, RoutingContext http) {
        Problem problem = Problems.of(thrown);
        Response.ResponseBuilder response = Response.status(problem.type().status())
                .type(ProblemDocument.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body(problem, thrown, http));
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            response.header(HttpHeaders.ALLOW, READING_METHODS);
        }
        if (problem.type() == ProblemType.NOT_AUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.type().isPassing()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.build();
    }

    /** What fails before or beside JAX-RS: a body too large, an address too long, a path of nobody. */
    void coverServer(@Observes Router router) {
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), http -> answer(ProblemType.ofStatus(type.status()), http));
        }
    }

    private void answer(ProblemType type, RoutingContext http) {
        if (http.response().ended()) {
            return;
        }
        http.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(new String(body(Problem.of(type), http.failure(), http), StandardCharsets.UTF_8));
    }

    private byte[] body(Problem problem, Throwable thrown, RoutingContext http) {
        String traceId = TraceId.of(http.request().getHeader("traceparent"));
        if (problem.type() == ProblemType.INTERNAL_ERROR && thrown != null) {
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
}
