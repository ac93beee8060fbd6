package tw.taipei.policereport.gateway.intake;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;

/** Imports without what was read in them. */
@Schema(name = "ImportList")
record ImportList(
        @Schema(description = "Newest first.") List<ImportView> data, ListView.Page page, Map<String, String> links) {}
