package tw.taipei.policereport.gateway.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.http.Documents;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** The catalogue where Frictionless tools look for it. */
@Path("/datapackage.json")
@Tag(name = "Catalogue 資料目錄")
@PermitAll
public class DataPackageResource {

    private final Documents documents;
    private final Entries entries;

    DataPackageResource(Documents documents, Entries entries) {
        this.documents = documents;
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "getDataPackage",
            summary = "Data Package of every CSV 資料套件",
            description = "Every CSV with the type and the meaning of each column, as Frictionless tools read it.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    @ProblemResponses({ProblemKind.MALFORMED_REQUEST, ProblemKind.UNKNOWN_PARAMETER, ProblemKind.INCOMPLETE})
    public Response all() {
        return documents.of("/datapackage.json", List.of(HarvestForm.DATA_PACKAGE), entries::dataPackage);
    }
}
