package tw.taipei.policereport.gateway.programme;

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
import tw.taipei.policereport.gateway.comparison.Tables;
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** What one report announces. */
@Path("/v1/reports")
@Tag(name = "Programmes 施政項目")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
public class ReportProgrammeResource {

    private final Answers answers;
    private final Programmes programmes;

    ReportProgrammeResource(Answers answers, Programmes programmes) {
        this.answers = answers;
        this.programmes = programmes;
    }

    @GET
    @Path("/{report}/programmes")
    @Operation(
            operationId = "listReportProgrammes",
            summary = "Programmes of a report 一份報告的施政項目",
            description = "Every numbered item on what is to come, of all four services, in the order of the report.")
    @APIResponseSchema(ProgrammeList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.UNKNOWN_RELEASE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response ofReport(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam ProgrammeParameters parameters) {
        return answers.tabular(request -> programmes.ofReport(request, report, parameters));
    }
}
