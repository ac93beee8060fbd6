package tw.taipei.policereport.gateway.comparison;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.service.Gap;

/** The envelope of restatements, for the OpenAPI document. */
@Schema(name = "RestatementList")
record RestatementList(
        List<RestatementRow> data,
        ListView.Page page,
        @Schema(description = "The query as understood.") Map<String, Object> query,
        @Schema(description = "The release whose reports are compared.") long release,
        @Schema(description = "Whether rows of every service are in.") boolean complete,
        @Schema(description = "The services whose rows are missing.") List<Gap> gaps,
        List<ListView.Warning> warnings,
        Map<String, String> links) {}
