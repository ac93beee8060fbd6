package tw.taipei.policereport.gateway.comparison;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.service.Gap;

/** The envelope of comparisons, for the OpenAPI document. */
@Schema(name = "ComparisonList")
record ComparisonList(
        List<ComparisonRow> data,
        ListView.Page page,
        @Schema(description = "The query as understood.") Map<String, Object> query,
        @Schema(description = "The release that every row is of.") long release,
        @Schema(description = "Whether rows of every service are in.") boolean complete,
        @Schema(description = "The services whose rows are missing.") List<Gap> gaps,
        List<ListView.Warning> warnings,
        Map<String, String> links) {}
