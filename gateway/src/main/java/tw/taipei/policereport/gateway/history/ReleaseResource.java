package tw.taipei.policereport.gateway.history;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.http.LanguageParameters;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** What was published when. */
@Path("/v1/releases")
@Tag(name = "Releases 發布版次")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {

    private final Answers answers;
    private final ReleaseViews views;

    ReleaseResource(Answers answers, ReleaseViews views) {
        this.answers = answers;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listReleases",
            summary = "All releases 發布版次一覽",
            description = "Every release stays readable with `release=`, and says what it shows otherwise than the one"
                    + " before. The log of the pointer is a hash chain.")
    @APIResponseSchema(ReleaseList.class)
    @ProblemResponses({ProblemKind.UNKNOWN_PARAMETER, ProblemKind.DATABASE_UNAVAILABLE})
    public Response list(@BeanParam LanguageParameters parameters) {
        parameters.check();
        return answers.live(views.all());
    }

    @GET
    @Path("/{release}")
    @Operation(
            operationId = "getRelease",
            summary = "One release 發布版次",
            description = "What it shows otherwise than the release before, what each service holds of it and what"
                    + " reading its document noticed.")
    @APIResponseSchema(ReleaseView.class)
    @ProblemResponses({ProblemKind.UNKNOWN_PARAMETER, ProblemKind.UNKNOWN_RELEASE, ProblemKind.DATABASE_UNAVAILABLE})
    public Response get(
            @PathParam("release") @Parameter(example = "1") String release, @BeanParam LanguageParameters parameters) {
        parameters.check();
        return answers.live(views.one(release));
    }
}
