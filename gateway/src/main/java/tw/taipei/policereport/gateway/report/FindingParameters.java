package tw.taipei.policereport.gateway.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.transcription.Finding;

/** Which findings of a report. */
public record FindingParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @QueryParam("severity")
                @Parameter(
                        description = "Only findings of these severities.",
                        schema = @Schema(enumeration = {"INFO", "WARNING", "BLOCKING"}))
                String severity,
        @QueryParam("accepted")
                @Parameter(
                        description = "Only findings that an editor has accepted, or only those that nobody has.",
                        schema = @Schema(type = SchemaType.BOOLEAN))
                String accepted) {

    private static final List<String> SEVERITIES =
            Arrays.stream(Finding.Severity.values()).map(Enum::name).toList();

    /** Findings as asked for. @param severities empty for all. @param accepted null for both */
    record Query(List<String> severities, Boolean accepted, Slice slice) {

        List<FindingView> of(StoredReport report) {
            return report.findings().stream()
                    .map(FindingView::of)
                    .filter(view -> severities.isEmpty()
                            || severities.contains(view.severity().name()))
                    .filter(view -> accepted == null || accepted == (view.accepted() != null))
                    .toList();
        }

        Map<String, Object> echo(String report) {
            Map<String, Object> echo = new LinkedHashMap<>();
            echo.put("report", report);
            echo.put("severity", severities);
            echo.put("accepted", accepted);
            return echo;
        }
    }

    Query query(ReadRequest request) {
        Mistakes mistakes = read.mistakes(FindingParameters.class);
        List<String> severities = mistakes.choices("severity", severity, SEVERITIES);
        boolean flag = mistakes.flag("accepted", accepted);
        Query query = new Query(severities, accepted == null ? null : flag, page.read(mistakes, request));
        mistakes.check();
        return query;
    }
}
