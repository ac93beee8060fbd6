package tw.taipei.policereport.gateway.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.statistics.Label;

/** The shape of something that a search has found, for the OpenAPI document. */
@Schema(name = "SearchHit", description = "Something in which every word stands. What a kind does not have is null.")
record SearchHit(
        @Schema(
                        examples = "number",
                        enumeration = {"dataset", "number", "programme", "note", "line"})
                String kind,
        @Schema(examples = "crime-statistics:offences:reported.theft:2023-S1") String id,
        @Schema(
                        nullable = true,
                        description = "Whose it is; a printed line is nobody's.",
                        examples = "crime-statistics")
                String service,
        @Schema(nullable = true, examples = "offences") String dataset,
        @Schema(nullable = true, description = "Title, label or text, in the language of the answer.") Label label,
        @Schema(nullable = true, examples = "2023-S1") String period,
        @Schema(nullable = true) BigDecimal value,
        @Schema(nullable = true, examples = "case") String unit,
        @Schema(nullable = true, description = "As printed.") String text,
        @Schema(nullable = true, description = "Where it is printed; a dataset is printed nowhere.") PrintedAt source,
        @Schema(description = "Where to read on, in the same release.") String href) {

    /** The place of a hit. */
    @Schema(name = "SearchHitSource")
    record PrintedAt(
            @Schema(examples = "2023-S1") String report,
            int page,
            int line,
            @Schema(examples = "壹、一、(九)") String section) {}

    /** What was found, for the OpenAPI document. */
    @Schema(name = "SearchHitList")
    record SearchHitList(
            List<SearchHit> data,
            ListView.Page page,
            @Schema(description = "The query as understood.") Map<String, Object> query,
            @Schema(description = "The release that was searched.") long release,
            @Schema(description = "Whether every service was searched.") boolean complete,
            @Schema(description = "The services that were not searched.") List<Gap> gaps,
            List<ListView.Warning> warnings,
            Map<String, String> links) {}
}
