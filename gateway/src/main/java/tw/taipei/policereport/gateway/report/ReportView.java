package tw.taipei.policereport.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.statistics.Label;

/** A report: what it is, where it came from, and its outline when asked for one report. */
@Schema(name = "Report")
record ReportView(
        @Schema(examples = "2023-S1") String report,
        Label title,
        PeriodView period,
        @Schema(nullable = true) PeriodView basePeriod,
        int revision,
        long release,
        @Schema(description = "The release that brought this revision.") long since,
        String mediaType,
        String sha256,
        @Schema(nullable = true, description = "Of the annotations that came with it.") String annotationsSha256,
        Instant publishedAt,
        int pages,
        int lines,
        @Schema(description = "Printed numbers, and how many of them are accounted for.") NumeralCount numerals,
        @Schema(description = "What reading it noticed.") FindingCount findings,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Findings that an editor has let stand: the numbers around them are in doubt.")
                List<FindingView> accepted,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<SectionView> outline,
        Map<String, String> links) {

    /** How many numbers a report prints. */
    record NumeralCount(int printed, long accounted) {}

    /** How many findings there are, and how many of them an editor had to accept. */
    record FindingCount(int noticed, int accepted) {}

    /** A numbered heading and who owns what stands under it. */
    @Schema(name = "Section")
    record SectionView(
            @Schema(examples = "壹、一、(九)") String path,
            @Schema(examples = "防制竊盜犯罪(含重大、普通、住宅、汽車、機車)") String title,
            int level,
            int page,
            int startLine,
            int endLine,
            @Schema(
                            nullable = true,
                            description = "The service that took most numbers under it, null where there are none.")
                    String owner,
            @Schema(description = "Every service that took numbers under it, most first.") List<String> services) {}

    /** Reports, for the OpenAPI document. */
    @Schema(name = "ReportList")
    record ReportList(
            List<ReportView> data,
            ListView.Page page,
            Map<String, Object> query,
            long release,
            boolean complete,
            List<Gap> gaps,
            List<ListView.Warning> warnings,
            Map<String, String> links) {}

    static ReportView of(StoredReport stored, ReadRequest request, List<SectionView> outline) {
        String path = "/v1/reports/" + stored.report();
        List<FindingView> accepted = stored.findings().stream()
                .map(FindingView::of)
                .filter(finding -> finding.accepted() != null)
                .toList();
        return new ReportView(
                stored.report(),
                new Label(
                        "臺北市政府警察局工作報告（" + stored.period().label().zhTw() + "）",
                        "Work report of the Taipei City Police Department, "
                                + stored.period().label().en()),
                PeriodView.of(stored.period()),
                stored.basePeriod().map(PeriodView::of).orElse(null),
                stored.origin().revision(),
                request.pin().release(),
                stored.origin().number(),
                stored.origin().mediaType(),
                stored.origin().sha256(),
                stored.origin().annotationsSha256(),
                stored.origin().publishedAt(),
                stored.text().pages(),
                stored.text().lines().size(),
                new NumeralCount(
                        stored.ledger().entries().size(), stored.ledger().accounted()),
                new FindingCount(stored.findings().size(), accepted.size()),
                outline == null ? null : accepted,
                outline,
                links(path, request));
    }

    private static Map<String, String> links(String path, ReadRequest request) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", request.link(path));
        links.put("lines", request.link(path + "/lines"));
        links.put("comparison", request.link(path + "/comparison"));
        links.put("summary", request.link(path + "/comparison/summary"));
        links.put("movers", request.link(path + "/comparison/movers"));
        links.put("verification", request.link(path + "/verification"));
        links.put("findings", request.link(path + "/findings"));
        links.put("programmes", request.link(path + "/programmes"));
        links.put("coverage", request.link(path + "/coverage"));
        return Collections.unmodifiableMap(links);
    }
}
