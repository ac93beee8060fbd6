package tw.taipei.policereport.dissemination.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** That part of the internal interface that takes back what nobody has seen. */
@Path("internal/v1")
@RolesAllowed("intake")
@Produces(MediaType.APPLICATION_JSON)
public class ClearingResource {

    /** @param rows how many are gone */
    public record Cleared(long rows) {}

    private final Clearing clearing;

    ClearingResource(Clearing clearing) {
        this.clearing = clearing;
    }

    @DELETE
    @Path("releases/{release}")
    @Operation(hidden = true)
    public Cleared clear(
            @PathParam("release") long release,
            @QueryParam("report") String report,
            @QueryParam("revision") Integer revision) {
        return new Cleared(clearing.clear(release, report, revision));
    }
}
