package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.gateway.report.FindingView;
import tw.taipei.policereport.statistics.Label;

/** How far a document has come, what each service holds of it and what was noticed while reading it. */
@Schema(name = "Import")
record ImportView(
        @JsonProperty("import") long number,
        Release.State state,
        @Schema(examples = "2023-S1") String report,
        @Schema(nullable = true, description = "Null before publication.") Integer revision,
        @Schema(nullable = true, description = "The release that it became, null before publication.") Long release,
        @Schema(description = "Whether readers who name no release see it.") boolean current,
        @Schema(
                        nullable = true,
                        description =
                                "Of a document that was published while readers see something else now: what they see, and"
                                        + " how it comes back. Null of all others.")
                Label notice,
        @Schema(nullable = true, description = "Null where nothing but the pointer moved.") String mediaType,
        @Schema(nullable = true) String sha256,
        @Schema(nullable = true, description = "Of the annotations that came with it.") String annotationsSha256,
        String actor,
        @Schema(nullable = true) String reason,
        Instant acceptedAt,
        @Schema(nullable = true) Instant publishedAt,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true, description = "Who decided against it.") String endedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<FindingView> findings,
        Map<String, String> links) {}
