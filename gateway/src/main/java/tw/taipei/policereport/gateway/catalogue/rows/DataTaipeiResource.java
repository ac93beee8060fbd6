package tw.taipei.policereport.gateway.catalogue.rows;

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

/** The numbers of a dataset as data.taipei gives the rows of its datasets. */
@Path("/v1/compat/data-taipei")
@Tag(name = "Catalogue 資料目錄")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class DataTaipeiResource {

    private final Answers answers;
    private final DatasetRows rows;

    DataTaipeiResource(Answers answers, DatasetRows rows) {
        this.answers = answers;
        this.rows = rows;
    }

    @GET
    @Path("/{dataset}")
    @Operation(
            operationId = "listDataTaipeiRows",
            summary = "Rows as data.taipei has them 臺北市資料大平臺格式",
            description = "The rows of the CSV of a dataset, flat, with `_id` counted from 1, in the envelope of"
                    + " data.taipei. The identifier of a dataset is in the catalogue.")
    @APIResponseSchema(Envelope.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_DATASET,
        ProblemKind.UNKNOWN_RELEASE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE
    })
    public Response rows(
            @PathParam("dataset") @Parameter(example = "crime-statistics-offences") String dataset,
            @BeanParam StretchParameters parameters) {
        return answers.pinned(request -> rows.of(request.pin(), dataset, parameters.stretch()));
    }
}
