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

/** The numbers that a later report prints with another value. */
@Path("/v1/restatements")
@Tag(name = "Releases 發布版次")
@PermitAll
@Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.LINES, Tables.WORKBOOK})
public class RestatementResource {

    private final Answers answers;
    private final Restatements restatements;

    RestatementResource(Answers answers, Restatements restatements) {
        this.answers = answers;
        this.restatements = restatements;
    }

    @GET
    @Operation(
            operationId = "listRestatements",
            summary = "Restated numbers 修正前期數字",
            description = "Where a later report prints another value for an earlier period, both values side by side;"
                    + " the latest report first, in its order.")
    @APIResponseSchema(RestatementList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response restatements(@BeanParam RestatementParameters parameters) {
        return answers.tabular(request -> restatements.of(request, parameters));
    }
}
