package tw.taipei.policereport.gateway.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.report.FindingView;

/** A published release. */
@Schema(name = "Release")
record ReleaseView(
        long release,
        @Schema(description = "Whether readers see it who name no release.") boolean current,
        @Schema(description = "The report that it brought, restored or took back.", examples = "2023-S1") String report,
        int revision,
        @Schema(nullable = true, examples = "submitted") String reason,
        Instant publishedAt,
        @Schema(nullable = true, description = "Null where nothing but the pointer moved.") String sha256,
        @Schema(description = "Every report that it shows, with its revision.") Map<String, Integer> manifest,
        @Schema(nullable = true, description = "What readers saw before; null for the first.") Long previousRelease,
        @Schema(description = "The reports that it shows otherwise than the release before.")
                List<ReportChange> changes,
        @JsonInclude(JsonInclude.Include.NON_NULL) NumberCounts numbers,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<FindingView> findings,
        Map<String, String> links) {}
