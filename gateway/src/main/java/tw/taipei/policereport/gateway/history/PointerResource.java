package tw.taipei.policereport.gateway.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;
import tw.taipei.policereport.gateway.release.Pointer;
import tw.taipei.policereport.gateway.release.Releases;

/** What readers see who name no release. Its ETag goes into {@code If-Match} of whatever moves the pointer. */
@Path("/v1/pointer")
@Tag(name = "Releases 發布版次")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PointerResource {

    /** The pointer. */
    @Schema(name = "Pointer")
    record View(
            @Schema(nullable = true, description = "Null before the first publication.") Long release,
            @Schema(description = "How often the pointer has moved.") long epoch,
            Map<String, String> links) {

        static View of(Pointer pointer) {
            Map<String, String> links = new LinkedHashMap<>();
            links.put("self", "/v1/pointer");
            if (pointer.release() != null) {
                links.put("release", "/v1/releases/" + pointer.release());
            }
            return new View(pointer.release(), pointer.epoch(), links);
        }
    }

    private final Releases releases;

    PointerResource(Releases releases) {
        this.releases = releases;
    }

    @GET
    @NoCache
    @Operation(
            operationId = "getPointer",
            summary = "The current release 現行版次",
            description = "Its ETag goes into `If-Match` of `restore` and `withdraw`.")
    @APIResponseSchema(View.class)
    @ProblemResponses({ProblemKind.DATABASE_UNAVAILABLE})
    public Response get(@Context Request request) {
        Pointer pointer = releases.pointer();
        EntityTag tag = new EntityTag(Long.toString(pointer.epoch()));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(View.of(pointer)) : known).tag(tag).build();
    }
}
