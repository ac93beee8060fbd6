package tw.taipei.policereport.gateway.intake;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.release.Rearrangements.Decision;
import tw.taipei.policereport.gateway.release.Release;

/** Carries out what a publisher decides about the pointer, and answers with the release that comes of it. */
@Singleton
class Decisions {

    /** What the publisher has seen. */
    record Seen(
            @HeaderParam("If-Match")
                    @Parameter(
                            required = true,
                            description = "The ETag of `/v1/pointer` as you have seen it; `*` for any.",
                            example = "\"1\"")
                    String ifMatch) {}

    private final ImportViews views;
    private final Reasons reasons;
    private final SecurityIdentity publisher;

    Decisions(ImportViews views, Reasons reasons, SecurityIdentity publisher) {
        this.views = views;
        this.reasons = reasons;
        this.publisher = publisher;
    }

    /** @param reason the body of the request */
    Response carryOut(Seen seen, InputStream reason, Function<Decision, Release> move) {
        Decision decision = new Decision(
                publisher.getPrincipal().getName(), reasons.read(reason), ExpectedEpoch.of(seen.ifMatch()));
        Release made = move.apply(decision);
        return Response.created(URI.create("/v1/releases/" + made.number()))
                .entity(views.of(made))
                .build();
    }
}
