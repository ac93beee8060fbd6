package tw.taipei.policereport.gateway.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** What became of a submitted document. */
@Path("/v1/imports")
@Tag(name = "Intake 匯入")
public class ImportResource {

    private final ImportViews views;

    ImportResource(ImportViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"editor", "publisher"})
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "listImports",
            summary = "All imports 匯入一覽",
            description = "What was submitted, the newest first; with `state=REVIEW`, what waits for an editor.")
    @ProblemResponses({ProblemKind.UNKNOWN_CODE, ProblemKind.NOT_AUTHENTICATED, ProblemKind.FORBIDDEN})
    public ImportList list(@BeanParam ImportParameters parameters) {
        return views.list(parameters.query());
    }

    @GET
    @Path("/{import}")
    @RolesAllowed({"editor", "publisher"})
    @Produces(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Operation(
            operationId = "getImport",
            summary = "State of an import 匯入狀態",
            description =
                    "State, what each service was to hold and says that it holds, every finding and who accepted it.")
    @ProblemResponses({ProblemKind.NOT_AUTHENTICATED, ProblemKind.FORBIDDEN, ProblemKind.UNKNOWN_IMPORT})
    public ImportView get(@PathParam("import") @Parameter(example = "1") String number) {
        return views.of(number);
    }
}
