package tw.taipei.policereport.gateway.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Says in words what the server refuses before it looks for a path, as a request without a host. */
@Singleton
class ServerRefusals {

    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private final Problems problems;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    void cover(@Observes Router router) {
        router.route().failureHandler(context -> {
            if (isRefused(context)) {
                problems.send(
                        FrameworkRefusals.explain(ProblemKind.ofStatus(context.statusCode()), context.request()),
                        context);
            } else {
                context.next();
            }
        });
    }

    private static boolean isRefused(RoutingContext context) {
        return context.statusCode() >= CLIENT_ERRORS && context.statusCode() < SERVER_ERRORS;
    }
}
