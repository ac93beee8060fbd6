package tw.taipei.policereport.gateway.search;

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

/** Finds numbers, plans, notes and printed lines by their words. */
@Path("/v1/search")
@Tag(name = "Reports 工作報告")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final Answers answers;
    private final Search search;

    SearchResource(Answers answers, Search search) {
        this.answers = answers;
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search labels and text 全文檢索",
            description = "Datasets, numbers, plans, notes and printed lines in which every word stands, in Chinese or"
                    + " English. Spacing, case and look-alike characters make no difference, nor does where a line of"
                    + " the report ends. The latest report first, in its order.")
    @APIResponseSchema(SearchHit.SearchHitList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_CODE,
        ProblemKind.NOT_ACCEPTABLE,
        ProblemKind.INCOMPLETE,
        ProblemKind.NOTHING_PUBLISHED
    })
    public Response search(@BeanParam SearchParameters parameters) {
        return answers.pinned(request -> search.of(request, parameters));
    }
}
