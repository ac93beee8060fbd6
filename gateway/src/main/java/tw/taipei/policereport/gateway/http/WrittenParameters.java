package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import tw.taipei.policereport.gateway.problem.ProblemException;

/** Looks at the query parameters of every write; reads look at theirs by themselves. */
class WrittenParameters {

    /** @throws ProblemException when the write does not take one of them, or one is given more than once */
    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource, UriInfo uri) {
        if (request.getMethod().equals(HttpMethod.POST)) {
            Mistakes mistakes = new Mistakes();
            mistakes.names(uri.getQueryParameters(), KnownParameters.of(resource.getResourceMethod()));
            mistakes.check();
        }
    }
}
