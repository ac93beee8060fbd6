package tw.taipei.policereport.gateway.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.comparison.Tables;
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** What all reports announce. */
@Path("/v1/programmes")
@Tag(name = "Programmes 施政項目")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
public class ProgrammeResource {

    private final Answers answers;
    private final Programmes programmes;

    ProgrammeResource(Answers answers, Programmes programmes) {
        this.answers = answers;
        this.programmes = programmes;
    }

    @GET
    @Operation(
            operationId = "listProgrammes",
            summary = "Programmes of all reports 施政項目一覽",
            description = "Every numbered item on what is to come, of all four services; the latest report first.")
    @APIResponseSchema(ProgrammeList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_RELEASE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response all(@BeanParam ProgrammeParameters parameters) {
        return answers.tabular(request -> programmes.ofAll(request, parameters));
    }
}
