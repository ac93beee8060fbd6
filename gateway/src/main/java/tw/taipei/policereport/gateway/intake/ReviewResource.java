package tw.taipei.policereport.gateway.intake;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** Where findings are judged. */
@Path("/v1/imports")
@Tag(name = "Intake 匯入")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final Reviews reviews;
    private final ImportViews views;
    private final Reasons reasons;
    private final SecurityIdentity person;

    ReviewResource(Reviews reviews, ImportViews views, Reasons reasons, SecurityIdentity person) {
        this.reviews = reviews;
        this.views = views;
        this.reasons = reasons;
        this.person = person;
    }

    @POST
    @Path("/{import}/findings/{ordinal}/acceptance")
    @RolesAllowed("editor")
    @Operation(
            operationId = "acceptFinding",
            summary = "Let a finding stand 確認疑義",
            description = "With the reason, which stays beside the numbers for ever.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Reasons.Form.class)))
    @APIResponseSchema(ImportView.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.NOT_AUTHENTICATED,
        ProblemKind.FORBIDDEN,
        ProblemKind.UNKNOWN_IMPORT,
        ProblemKind.UNKNOWN_FINDING,
        ProblemKind.NOT_IN_REVIEW,
        ProblemKind.FINDING_ALREADY_ACCEPTED
    })
    public ImportView accept(
            @PathParam("import") @Parameter(example = "1") String number,
            @PathParam("ordinal") @Parameter(example = "0") String ordinal,
            InputStream body) {
        reviews.accept(number, ordinal, person.getPrincipal().getName(), reasons.read(body));
        return views.of(number);
    }

    @POST
    @Path("/{import}/publish")
    @RolesAllowed("publisher")
    @Operation(
            operationId = "publishImport",
            summary = "Publish what was reviewed 發布審查完成的匯入",
            description = "As a new release on top of what readers see now; every blocking finding must be accepted.")
    @APIResponse(
            responseCode = "201",
            description = "Published; Location is the release.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was published before.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ProblemResponses({
        ProblemKind.NOT_AUTHENTICATED,
        ProblemKind.FORBIDDEN,
        ProblemKind.UNKNOWN_IMPORT,
        ProblemKind.FINDINGS_OPEN,
        ProblemKind.NOT_IN_REVIEW,
        ProblemKind.IMPORT_IN_PROGRESS,
        ProblemKind.SERVICE_DISAGREES,
        ProblemKind.SERVICE_UNAVAILABLE
    })
    public Response publish(@PathParam("import") @Parameter(example = "1") String number) {
        boolean isNew = reviews.publish(number, person.getPrincipal().getName()).isNew();
        ImportView view = views.of(number);
        URI place = URI.create("/v1/releases/" + view.release());
        return (isNew ? Response.created(place) : Response.ok().location(place))
                .entity(view)
                .build();
    }

    @POST
    @Path("/{import}/abandon")
    @RolesAllowed({"editor", "publisher"})
    @Operation(
            operationId = "abandonImport",
            summary = "Give an import up 放棄匯入",
            description = "Ends the review without publication, with the reason.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Reasons.Form.class)))
    @APIResponseSchema(ImportView.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.NOT_AUTHENTICATED,
        ProblemKind.FORBIDDEN,
        ProblemKind.UNKNOWN_IMPORT,
        ProblemKind.NOT_IN_REVIEW
    })
    public ImportView abandon(@PathParam("import") @Parameter(example = "1") String number, InputStream body) {
        reviews.abandon(number, person.getPrincipal().getName(), reasons.read(body));
        return views.of(number);
    }
}
