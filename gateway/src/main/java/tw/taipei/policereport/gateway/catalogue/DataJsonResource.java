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

/** The catalogue where harvesters of DCAT-US look for it. */
@Path("/data.json")
@Tag(name = "Catalogue 資料目錄")
@PermitAll
public class DataJsonResource {

    private final Documents documents;
    private final Entries entries;

    DataJsonResource(Documents documents, Entries entries) {
        this.documents = documents;
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "getDataJson",
            summary = "DCAT-US catalogue 資料目錄",
            description = "Every dataset after DCAT-US 1.1 (Project Open Data), as data.json harvesters read it.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    @ProblemResponses({ProblemKind.MALFORMED_REQUEST, ProblemKind.UNKNOWN_PARAMETER, ProblemKind.INCOMPLETE})
    public Response all() {
        return documents.of("/data.json", List.of(HarvestForm.DATA_JSON), entries::dataJson);
    }
}
