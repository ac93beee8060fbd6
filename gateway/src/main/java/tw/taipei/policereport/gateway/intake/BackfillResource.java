package tw.taipei.policereport.gateway.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import tw.taipei.policereport.gateway.intake.ReportIntake.Outcome;
import tw.taipei.policereport.gateway.problem.ProblemEntry;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.BackfillId;
import tw.taipei.policereport.transcription.Excerpt;

/**
 * Where an editor submits historical series: the same path and verb as for a report, and so the same operation in the
 * OpenAPI document, which {@link ReportSubmissionResource} describes.
 */
@Path("/v1/reports")
public class BackfillResource {

    private final BackfillIntake intake;
    private final ImportViews views;
    private final SecurityIdentity editor;
    private final long longest;

    BackfillResource(
            BackfillIntake intake,
            ImportViews views,
            SecurityIdentity editor,
            @ConfigProperty(name = "police-report.series-limit", defaultValue = "1G") MemorySize longest) {
        this.intake = intake;
        this.views = views;
        this.editor = editor;
        this.longest = longest.asLongValue();
    }

    @POST
    @RolesAllowed("editor")
    @Consumes(BackfillIntake.MEDIA_TYPE)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response submitSeries(
            InputStream body, @QueryParam("series") String series, @HeaderParam("Idempotency-Key") String key) {
        String report = BackfillId.of(series).orElseThrow(() -> malformed(series));
        try (ReceivedFile file = ReceivedFile.of(body, longest)) {
            Outcome outcome = intake.submit(report, file, editor.getPrincipal().getName(), key);
            URI place = URI.create("/v1/imports/" + outcome.release().number());
            return (outcome.isNew() ? Response.created(place) : Response.ok().location(place))
                    .entity(views.of(outcome.release()))
                    .build();
        }
    }

    private static ProblemException malformed(String series) {
        Label given = Excerpt.of(series == null ? "" : series);
        return new ProblemException(
                ProblemKind.INVALID_VALUE,
                new Label(
                        "series「" + given.zhTw() + "」須為以連字號相連的小寫英文。",
                        "'" + given.en() + "' names no series: " + BackfillId.FORM + "."),
                List.of(ProblemEntry.malformed("series", given.en(), BackfillId.FORM)));
    }
}
