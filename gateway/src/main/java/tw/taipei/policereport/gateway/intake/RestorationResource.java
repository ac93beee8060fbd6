package tw.taipei.policereport.gateway.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** Where a publisher rolls back. */
@Path("/v1/releases")
@Tag(name = "Releases 發布版次")
@Produces(MediaType.APPLICATION_JSON)
public class RestorationResource {

    private final PointerMoves moves;
    private final Decisions decisions;

    RestorationResource(PointerMoves moves, Decisions decisions) {
        this.moves = moves;
        this.decisions = decisions;
    }

    @POST
    @Path("/{release}/restore")
    @RolesAllowed("publisher")
    @Operation(
            operationId = "restoreRelease",
            summary = "Show an earlier release again 還原至先前版次",
            description =
                    "As a new release with the same revisions. What was published since stays readable with `release=`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Reasons.Form.class)))
    @APIResponse(
            responseCode = "201",
            description = "Readers see the new release; Location names it.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.NOT_AUTHENTICATED,
        ProblemKind.FORBIDDEN,
        ProblemKind.UNKNOWN_RELEASE,
        ProblemKind.NOTHING_CHANGES,
        ProblemKind.IMPORT_IN_PROGRESS,
        ProblemKind.POINTER_MOVED,
        ProblemKind.PRECONDITION_REQUIRED,
        ProblemKind.SERVICE_DISAGREES,
        ProblemKind.SERVICE_UNAVAILABLE
    })
    public Response restore(
            @PathParam("release") @Parameter(example = "1") String release,
            @BeanParam Decisions.Seen seen,
            InputStream reason) {
        return decisions.carryOut(seen, reason, decision -> moves.restore(release, decision));
    }
}
