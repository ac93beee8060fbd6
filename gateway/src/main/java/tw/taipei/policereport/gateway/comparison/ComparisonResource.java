package tw.taipei.policereport.gateway.comparison;

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
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** Questions about one report to all four services at once. */
@Path("/v1/reports")
@Tag(name = "Comparison 跨服務比較")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final Answers answers;
    private final Comparisons comparisons;

    ComparisonResource(Answers answers, Comparisons comparisons) {
        this.answers = answers;
        this.comparisons = comparisons;
    }

    @GET
    @Path("/{report}/comparison")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
    @Operation(
            operationId = "compareReport",
            summary = "The report-wide comparison 本期與前期比較",
            description = "Every number that the report compares, of all four services, in the order of the report.")
    @APIResponseSchema(ComparisonList.class)
    @ProblemResponses({
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.UNKNOWN_RELEASE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response comparison(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam ComparisonParameters parameters) {
        return answers.tabular(request -> comparisons.ofReport(request, report, parameters));
    }

    @GET
    @Path("/{report}/comparison/summary")
    @Operation(
            operationId = "summariseReport",
            summary = "Up, down, unchanged by chapter 各章增減統計",
            description = "How many numbers of each chapter went up, down or nowhere, or cannot be compared.")
    @APIResponseSchema(ComparisonSummary.class)
    @ProblemResponses({
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response summary(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam ComparisonParameters parameters) {
        return answers.pinned(request -> comparisons.summary(request, report, parameters));
    }

    @GET
    @Path("/{report}/comparison/movers")
    @Operation(
            operationId = "listMovers",
            summary = "The largest changes 變動最大項目",
            description = "In percent of the base; what cannot be ranked so is counted in `skipped`.")
    @APIResponseSchema(Movers.class)
    @ProblemResponses({
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response movers(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam ComparisonParameters parameters) {
        return answers.pinned(request -> comparisons.movers(request, report, parameters));
    }

    @GET
    @Path("/{report}/verification")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
    @Operation(
            operationId = "verifyReport",
            summary = "Whether the report agrees with itself 數字驗算",
            description = "Every printed change, total, rate and share beside what it follows to be.")
    @APIResponseSchema(VerificationView.class)
    @ProblemResponses({
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response verification(
            @PathParam("report") @Parameter(example = "2023-S1") String report, @BeanParam CheckParameters parameters) {
        return answers.tabular(request -> comparisons.verification(request, report, parameters));
    }
}
