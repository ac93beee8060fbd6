package tw.taipei.policereport.gateway.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.taipei.policereport.gateway.http.Answers;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.problem.ProblemKind;
import tw.taipei.policereport.gateway.problem.ProblemResponses;

/** The reports as documents. */
@Path("/v1/reports")
@Tag(name = "Reports 工作報告")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final Answers answers;
    private final ReportLibrary library;

    ReportResource(Answers answers, ReportLibrary library) {
        this.answers = answers;
        this.library = library;
    }

    @GET
    @Operation(operationId = "listReports", summary = "All reports 報告一覽", description = "The latest report first.")
    @APIResponseSchema(ReportView.ReportList.class)
    @ProblemResponses({ProblemKind.UNKNOWN_PARAMETER, ProblemKind.UNKNOWN_RELEASE, ProblemKind.NOTHING_PUBLISHED})
    public Response list(@BeanParam ReadParameters parameters) {
        parameters.check();
        return answers.pinned(request -> {
            List<ReportView> views = library.all(request.pin()).stream()
                    .map(report -> ReportView.of(report, request, null))
                    .toList();
            return ListView.page(request, views, Slice.ALL, Map.of(), List.of());
        });
    }

    @GET
    @Path("/{report}")
    @Operation(
            operationId = "getReport",
            summary = "A report and its outline 報告與章節",
            description = "Each heading with its lines and the service that owns what stands under it.")
    @APIResponseSchema(ReportView.class)
    @ProblemResponses({
        ProblemKind.UNKNOWN_PARAMETER,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOTHING_PUBLISHED
    })
    public Response get(
            @PathParam("report") @Parameter(example = "2023-S1") String report, @BeanParam ReadParameters parameters) {
        parameters.check();
        return answers.pinned(request -> {
            StoredReport stored = library.find(request.pin(), report);
            return Reading.whole(ReportView.of(stored, request, Outline.of(stored)));
        });
    }

    @GET
    @Path("/{report}/lines")
    @Operation(
            operationId = "listReportLines",
            summary = "The printed text 報告原文",
            description = "Line by line as received, each number with what it became.")
    @APIResponseSchema(LineView.LineList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOTHING_PUBLISHED
    })
    public Response lines(
            @PathParam("report") @Parameter(example = "2023-S1") String report, @BeanParam LineParameters parameters) {
        return answers.pinned(request -> {
            LineParameters.Query query = parameters.query(request);
            StoredReport stored = library.find(request.pin(), report);
            List<LineView> lines = query.of(PrintedLines.of(stored));
            return ListView.page(request, lines, query.slice(), query.echo(stored.report()), List.of());
        });
    }

    @GET
    @Path("/{report}/coverage")
    @Operation(
            operationId = "getReportCoverage",
            summary = "What became of every number 數字覆蓋",
            description = "Every printed number: which service took it and as what, or that nobody did.")
    @APIResponseSchema(CoverageView.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOTHING_PUBLISHED
    })
    public Response coverage(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam CoverageParameters parameters) {
        return answers.pinned(
                request -> CoverageView.of(library.find(request.pin(), report), parameters.query(request), request));
    }

    @GET
    @Path("/{report}/findings")
    @Operation(
            operationId = "listReportFindings",
            summary = "What reading the report noticed 讀取疑義",
            description =
                    "In its order; what an editor has accepted stands there with the reason as long as its numbers.")
    @APIResponseSchema(FindingView.FindingList.class)
    @ProblemResponses({
        ProblemKind.INVALID_VALUE,
        ProblemKind.UNKNOWN_REPORT,
        ProblemKind.REPORT_WITHDRAWN,
        ProblemKind.NOTHING_PUBLISHED
    })
    public Response findings(
            @PathParam("report") @Parameter(example = "2023-S1") String report,
            @BeanParam FindingParameters parameters) {
        return answers.pinned(request -> {
            FindingParameters.Query query = parameters.query(request);
            StoredReport stored = library.find(request.pin(), report);
            return ListView.page(request, query.of(stored), query.slice(), query.echo(stored.report()), List.of());
        });
    }
}
