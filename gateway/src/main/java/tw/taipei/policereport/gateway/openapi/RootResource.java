package tw.taipei.policereport.gateway.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Leads a visitor to what there is. */
@Path("/")
@PermitAll
public class RootResource {

    @GET
    @Operation(hidden = true)
    public Response root() {
        return Response.temporaryRedirect(URI.create("/swagger-ui/")).build();
    }
}
