package tw.taipei.policereport.gateway.report;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.problem.ProposalView;
import tw.taipei.policereport.gateway.release.Acceptance;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceFinding;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;

/** Something that reading a document noticed, who noticed it, and who lets it stand. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(description = "Its number in the document.") int ordinal,
        @Schema(examples = "crime-statistics") String service,
        @Schema(description = "BLOCKING stops the publication until it is accepted.") Finding.Severity severity,
        @Schema(examples = "CHANGE_DOES_NOT_ADD_UP") String code,
        Label message,
        int page,
        int line,
        @Schema(nullable = true, examples = "查獲人數") String subject,
        @Schema(nullable = true) String expected,
        @Schema(nullable = true) String found,
        @Schema(nullable = true, description = "Where an unknown row or table may belong; null for all other findings.")
                ProposalView proposal,
        @Schema(nullable = true, description = "Null while nobody has accepted it.") Acceptance accepted) {

    /** Findings, for the OpenAPI document. */
    @Schema(name = "FindingList")
    record FindingList(
            List<FindingView> data,
            ListView.Page page,
            Map<String, Object> query,
            long release,
            boolean complete,
            List<Gap> gaps,
            List<ListView.Warning> warnings,
            Map<String, String> links) {}

    public static FindingView of(ServiceFinding noticed) {
        Finding finding = noticed.finding();
        return new FindingView(
                noticed.ordinal(),
                noticed.service(),
                finding.severity(),
                finding.code(),
                finding.message(),
                finding.page(),
                finding.line(),
                finding.subject(),
                finding.expected(),
                finding.found(),
                ProposalView.of(finding),
                noticed.acceptance());
    }
}
