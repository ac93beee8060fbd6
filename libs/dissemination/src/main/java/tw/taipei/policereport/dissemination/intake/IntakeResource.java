package tw.taipei.policereport.dissemination.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.dissemination.storage.Seal;
import tw.taipei.policereport.transcription.ReadingSummary;

/** The internal interface; only the gateway has the role, and it never forwards these paths. */
@Path("internal/v1")
@RolesAllowed("intake")
@Produces(MediaType.APPLICATION_JSON)
public class IntakeResource {

    private final Intake intake;

    IntakeResource(Intake intake) {
        this.intake = intake;
    }

    @POST
    @Path("readings")
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public ReadingSummary read(String text) {
        return intake.read(new ReadingOrder(text, null));
    }

    @POST
    @Path("readings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public ReadingSummary read(ReadingOrder order) {
        return intake.read(order);
    }

    @PUT
    @Path("releases/{release}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Seal stage(@PathParam("release") long release, StagingOrder order) {
        return intake.stage(release, order);
    }

    @PUT
    @Path("current")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public void declareCurrent(CurrentOrder order) {
        intake.declareCurrent(order);
    }
}
