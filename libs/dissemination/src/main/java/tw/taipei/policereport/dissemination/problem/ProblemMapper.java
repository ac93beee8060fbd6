package tw.taipei.policereport.dissemination.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every failure with a problem document, whether our code, JAX-RS, security or the server found it. */
@ApplicationScoped
public class ProblemMapper {

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final String READING_METHODS = "GET, HEAD, OPTIONS";

    private final ProblemWriter writer;

    ProblemMapper(ProblemWriter writer) {
        this.writer = writer;
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
                .header(HttpHeaders.CONTENT_LANGUAGE, ProblemDocument.LANGUAGES)
                .entity(writer.body(problem, thrown, http));
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

    /** What fails before or beside JAX-RS. */
    void coverServer(@Observes Router router) {
        router.route().failureHandler(http -> {
            if (http.response().headWritten()) {
                http.next();
            } else {
                writer.answer(failure(http), http);
            }
        });
    }

    private static Problem failure(RoutingContext http) {
        Problem known = http.failure() == null ? Problem.of(ProblemType.INTERNAL_ERROR) : Problems.of(http.failure());
        // What nobody knows, as a request without a host, is what the server takes it for.
        return known.type() == ProblemType.INTERNAL_ERROR ? Problem.of(ProblemType.ofStatus(http.statusCode())) : known;
    }
}
