package tw.taipei.policereport.gateway.intake;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.http.RequestLimits;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.transcription.BackfillId;
import tw.taipei.policereport.transcription.BackfillText;

/** Where an editor submits a report. */
@Path("/v1/reports")
@Tag(name = "Intake 匯入")
public class ReportSubmissionResource {

    private static final String SERIES =
            "CSV in UTF-8 with the columns service, dataset, measure, one for each dimension,"
                    + " period and value. An empty field of a dimension, or a column that is not there, is its total. A"
                    + " value below zero is taken for rates only, a year of the Republic has up to three digits (112, not"
                    + " 0112). Where area, period_start, period_end, unit, decimals or status are given, they must"
                    + " agree; published, report and source_text are kept; other columns of our own files are left aside."
                    + " Quotes are those of RFC 4180. A field has at most " + BackfillText.LONGEST_WORDS
                    + " characters, source_text " + BackfillText.LONGEST_FIELD + ", a row " + BackfillText.LONGEST_ROW
                    + "; what is longer is refused and not repeated but for its beginning.";

    private final ReportIntake intake;
    private final ImportViews views;
    private final RequestLimits limits;
    private final SecurityIdentity editor;

    ReportSubmissionResource(ReportIntake intake, ImportViews views, RequestLimits limits, SecurityIdentity editor) {
        this.intake = intake;
        this.views = views;
        this.limits = limits;
        this.editor = editor;
    }

    @POST
    @RolesAllowed("editor")
    @Consumes({MediaType.TEXT_PLAIN, "application/pdf", MediaType.APPLICATION_OCTET_STREAM, Submission.FORM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitReport",
            summary = "Submit a report 提交工作報告",
            description = "Text in UTF-8, or PDF; in a form, with the file of annotations beside it. The four services"
                    + " read it; what does not add up is refused with line, expected and found. Otherwise it is"
                    + " published at once: a new report, or the next revision of one that is published. Historical series"
                    + " come as CSV: all rows are published or none, and each that is wrong is named with line and"
                    + " column; where a report has the same number, that of the report is shown. What takes long can"
                    + " be watched at /v1/imports, and goes on when the connection is lost.")
    @Parameter(
            name = "series",
            in = ParameterIn.QUERY,
            description =
                    "For text/csv, where it is required: the name of the series, which a later file under the same"
                            + " name replaces. The same bytes are published once: a file that was replaced is not put back by"
                            + " sending it again, see 200; " + BackfillId.FORM + ".",
            schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING),
            example = "yearbook")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = BackfillIntake.MEDIA_TYPE,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        description = "Historical series: " + SERIES)),
                @Content(
                        mediaType = "text/plain",
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)),
                @Content(
                        mediaType = "application/pdf",
                        schema =
                                @Schema(
                                        format = "binary",
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)),
                @Content(mediaType = Submission.FORM, schema = @Schema(implementation = SubmissionForm.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Published as a new release; Location is its import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "This very document was published before.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Its findings wait for an editor; Location is its import.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ProblemResponses({
        ProblemKind.NOT_AUTHENTICATED,
        ProblemKind.FORBIDDEN,
        ProblemKind.IMPORT_IN_PROGRESS,
        ProblemKind.REQUEST_IN_PROGRESS,
        ProblemKind.KEY_USED_FOR_ANOTHER_REQUEST,
        ProblemKind.DOCUMENT_TOO_LARGE,
        ProblemKind.SERVICE_DISAGREES,
        ProblemKind.UNSUPPORTED_MEDIA_TYPE,
        ProblemKind.MALFORMED_REQUEST,
        ProblemKind.UNUSABLE_ANNOTATIONS,
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNUSABLE_SERIES,
        ProblemKind.SERIES_HAVE_ANOTHER_NAME,
        ProblemKind.FINDINGS_BLOCK_PUBLICATION,
        ProblemKind.SERVICE_UNAVAILABLE
    })
    public Response submit(
            InputStream body,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String mediaType,
            @HeaderParam("Idempotency-Key")
                    @Parameter(
                            description =
                                    "The same key with the same document gives the same answer; while that is being"
                                            + " worked on, 409; with another document, 422.",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            maxLength = KeyedSubmissions.LONGEST_KEY))
                    String key,
            @BeanParam SubmissionParameters parameters) {
        Outcome outcome = intake.submit(Submission.of(
                limits.read(body), mediaType, editor.getPrincipal().getName(), key, parameters.review()));
        ImportView view = views.of(outcome.release());
        return response(outcome, view.state()).entity(view).build();
    }

    private static Response.ResponseBuilder response(Outcome outcome, Release.State state) {
        URI place = URI.create("/v1/imports/" + outcome.release().number());
        if (state == Release.State.REVIEW) {
            return Response.accepted().location(place);
        }
        return outcome.isNew() ? Response.created(place) : Response.ok().location(place);
    }
}
