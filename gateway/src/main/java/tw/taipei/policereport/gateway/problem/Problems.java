package tw.taipei.policereport.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes problems, for resources and for plain routes alike. */
@Singleton
public class Problems {

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    Response response(ProblemException problem, RoutingContext context) {
        Response.ResponseBuilder response = Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .entity(body(problem, context));
        headers(problem).forEach(response::header);
        return response.build();
    }

    /** Ends the request with the problem. */
    public void send(ProblemException problem, RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            context.request().connection().close();
            return;
        }
        response.setStatusCode(problem.kind().status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
        headers(problem).forEach(response::putHeader);
        response.end(Buffer.buffer(body(problem, context)));
    }

    /** A problem that is told often, and differs by the address only. */
    public StandingProblem standing(ProblemException problem) {
        return StandingProblem.of(problem, headers(problem), json);
    }

    private static Map<String, String> headers(ProblemException problem) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Language", "en, zh-TW");
        if (problem.kind().retryAfter() > 0) {
            headers.put("Retry-After", Integer.toString(problem.kind().retryAfter()));
        }
        if (problem.kind() == ProblemKind.NOT_AUTHENTICATED) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        return headers;
    }

    private byte[] body(ProblemException problem, RoutingContext context) {
        try {
            return json.writeValueAsBytes(Problem.of(problem, context.request().uri(), TraceId.of(context)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is plain text and numbers", e);
        }
    }
}
