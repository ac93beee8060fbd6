package tw.taipei.policereport.gateway.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what resources, security and the framework throw into problems. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final AllowedMethods allowed;

    ProblemMappers(Problems problems, AllowedMethods allowed) {
        this.problems = problems;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response problem(ProblemException problem, RoutingContext context) {
        return problems.response(problem, context);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused, RoutingContext context) {
        boolean given = context.request().getHeader(HttpHeaders.AUTHORIZATION) != null;
        return problems.response(
                given
                        ? new ProblemException(
                                ProblemKind.NOT_AUTHENTICATED,
                                "權杖無效、已過期，或不是發給本服務的。",
                                "The token is not valid, has expired, or was not made for this service.")
                        : new ProblemException(
                                ProblemKind.NOT_AUTHENTICATED,
                                "此操作需要權杖：Authorization: Bearer …",
                                "This needs a token: Authorization: Bearer …"),
                context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, ResourceInfo resource, RoutingContext context) {
        List<String> roles = Optional.ofNullable(resource.getResourceMethod().getAnnotation(RolesAllowed.class))
                .map(allowed -> List.of(allowed.value()))
                .orElse(List.of());
        return problems.response(
                roles.isEmpty()
                        ? new ProblemException(
                                ProblemKind.FORBIDDEN, "此操作不開放給任何角色。", "This is open to no role, whatever the token.")
                        : new ProblemException(
                                ProblemKind.FORBIDDEN,
                                "此操作需要角色 " + String.join(" 或 ", roles) + "，權杖沒有。",
                                "The token lacks the role that this needs: " + String.join(" or ", roles) + "."),
                context);
    }

    /** What the framework refuses by itself: paths, methods, media types. */
    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext context) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        ProblemKind kind = ProblemKind.ofStatus(status);
        if (kind == ProblemKind.INTERNAL_ERROR) {
            return failed(refused, context);
        }
        Response response = problems.response(FrameworkRefusals.explain(kind, context.request()), context);
        if (refused instanceof NotAllowedException) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ALLOW, allowed.at(context.request().path()));
        }
        return response;
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, RoutingContext context) {
        // Whose connection is gone has taken the rest of the request along.
        LOG.logf(
                failure.getCause() instanceof ClosedChannelException ? Logger.Level.DEBUG : Logger.Level.ERROR,
                failure,
                "%s %s failed, trace %s",
                context.request().method(),
                context.request().path(),
                TraceId.of(context));
        return problems.response(
                new ProblemException(
                        ProblemKind.INTERNAL_ERROR,
                        "系統發生未預期的錯誤，請以 traceId 回報。",
                        "Something unexpected went wrong; please report the traceId."),
                context);
    }
}
