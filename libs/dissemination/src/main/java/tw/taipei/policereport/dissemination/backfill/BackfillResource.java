package tw.taipei.policereport.dissemination.backfill;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.transcription.BackfillReading;

/** That part of the internal interface that takes files too long to be held. */
@Path("internal/v1/backfills")
@RolesAllowed("intake")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class BackfillResource {

    private final Backfills backfills;

    BackfillResource(Backfills backfills) {
        this.backfills = backfills;
    }

    @POST
    @Path("{report}/readings")
    @Operation(hidden = true)
    public BackfillReading read(@PathParam("report") String report, InputStream csv) {
        return backfills.read(report, csv);
    }

    @PUT
    @Path("{report}/{revision}")
    @Operation(hidden = true)
    public BackfillReading store(
            @PathParam("report") String report,
            @PathParam("revision") int revision,
            @QueryParam("fence") long fence,
            InputStream csv) {
        return backfills.store(report, revision, fence, csv);
    }
}
