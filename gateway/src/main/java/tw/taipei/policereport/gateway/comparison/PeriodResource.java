package tw.taipei.policereport.gateway.comparison;

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
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** Any two periods, whichever reports print them. */
@Path("/v1/comparisons")
@Tag(name = "Comparison 跨服務比較")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
public class PeriodResource {

    private final Answers answers;
    private final Comparisons comparisons;

    PeriodResource(Answers answers, Comparisons comparisons) {
        this.answers = answers;
        this.comparisons = comparisons;
    }

    @GET
    @Operation(
            operationId = "comparePeriods",
            summary = "Any two periods 任意兩期比較",
            description = "Numbers of all four services in one period against another; the basis is always echoed.")
    @APIResponseSchema(ComparisonList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response comparisons(@BeanParam PeriodParameters parameters) {
        return answers.tabular(request -> comparisons.ofPeriods(request, parameters));
    }
}
