package tw.taipei.policereport.gateway.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.Release;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;

/** How far a document has come, what each service holds of it and what was noticed while reading it. */
@Schema(name = "Import")
record ImportView(
        @JsonProperty("import") @Schema(examples = "1") long number,
        Release.State state,
        @Schema(examples = "2023-S1") String report,
        @Schema(examples = "1") int revision,
        @Schema(description = "The release that it became, null before publication.", examples = "1") Long release,
        String mediaType,
        String sha256,
        @Schema(nullable = true, description = "Of the annotations that came with it.") String annotationsSha256,
        String actor,
        String reason,
        Instant acceptedAt,
        Instant publishedAt,
        Instant endedAt,
        List<Part> parts,
        List<FindingView> findings,
        Map<String, String> links) {

    /** Something that reading the document noticed, and who noticed it. */
    @Schema(name = "Finding")
    record FindingView(
            String service,
            Finding.Severity severity,
            String code,
            @Schema(implementation = String.class) Label message,
            int page,
            int line,
            String subject,
            String expected,
            String found) {

        static FindingView of(String service, Finding finding) {
            return new FindingView(
                    service,
                    finding.severity(),
                    finding.code(),
                    finding.message(),
                    finding.page(),
                    finding.line(),
                    finding.subject(),
                    finding.expected(),
                    finding.found());
        }
    }
}
