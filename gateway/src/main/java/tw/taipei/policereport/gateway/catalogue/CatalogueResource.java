package tw.taipei.policereport.gateway.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.catalogue.content.Addresses;
import tw.taipei.policereport.gateway.http.Documents;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** What there is, for the harvesters of portals and for people. */
@Path(Addresses.CATALOGUE)
@Tag(name = "Catalogue 資料目錄")
@PermitAll
public class CatalogueResource {

    private static final String FORMS = "Wins over `Accept`. 輸出格式。";

    private final Documents documents;
    private final Entries entries;

    CatalogueResource(Documents documents, Entries entries) {
        this.documents = documents;
        this.entries = entries;
    }

    @GET
    @Operation(
            operationId = "getCatalogue",
            summary = "The catalogue 資料目錄",
            description =
                    "Every dataset with its files, in both languages, after DCAT-AP 3; of the current release, under"
                            + " addresses that never change. It is whole or answered with 503.")
    @APIResponse(
            responseCode = "200",
            description = "The catalogue",
            content = {
                @Content(mediaType = "application/ld+json", schema = @Schema(implementation = Object.class)),
                @Content(mediaType = "text/turtle", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/rdf+xml", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
            })
    @ProblemResponses({
        ProblemKind.MALFORMED_REQUEST,
        ProblemKind.UNKNOWN_PARAMETER,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response catalogue(
            @QueryParam("format")
                    @Parameter(
                            description = FORMS,
                            schema = @Schema(enumeration = {"jsonld", "turtle", "rdfxml", "html"}))
                    String format) {
        return documents.of(Addresses.CATALOGUE, CatalogueForm.OF_ALL, entries::all);
    }

    @GET
    @Path("/datasets/{service}/{dataset}")
    @Operation(
            operationId = "getCatalogueEntry",
            summary = "One dataset in the catalogue 資料集目錄頁",
            description = "Its entry after DCAT-AP 3, its page for people, the CSVW description of its CSV, and its"
                    + " metadata in the form of data.gov.tw (資料集詮釋資料).")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = {
                @Content(mediaType = "application/ld+json", schema = @Schema(implementation = Object.class)),
                @Content(mediaType = "text/turtle", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/rdf+xml", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "application/csvm+json", schema = @Schema(implementation = Object.class)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class))
            })
    @ProblemResponses({
        ProblemKind.MALFORMED_REQUEST,
        ProblemKind.UNKNOWN_PARAMETER,
        ProblemKind.UNKNOWN_DATASET,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response dataset(
            @PathParam("service") @Parameter(example = "crime-statistics") String service,
            @PathParam("dataset") @Parameter(example = "offences") String dataset,
            @QueryParam("format")
                    @Parameter(
                            description = FORMS,
                            schema =
                                    @Schema(
                                            enumeration = {"jsonld", "turtle", "rdfxml", "html", "csvw", "data-gov-tw"
                                            }))
                    String format) {
        return documents.of(
                Addresses.path(service, dataset),
                CatalogueForm.OF_ONE,
                request -> entries.one(request, service, dataset));
    }
}
