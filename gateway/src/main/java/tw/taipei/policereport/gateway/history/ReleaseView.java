package tw.taipei.policereport.gateway.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.release.Part;
import tw.taipei.policereport.gateway.release.ReadingStore;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.Finding;

/** A published release. */
@Schema(name = "Release")
record ReleaseView(
        @Schema(examples = "1") long release,
        @Schema(description = "Whether readers see it who name no release.") boolean current,
        @Schema(description = "The report that it brought.", examples = "2023-S1") String report,
        @Schema(examples = "1") int revision,
        @Schema(examples = "submitted") String reason,
        Instant publishedAt,
        String sha256,
        @Schema(description = "Every report that it shows, with its revision.") Map<String, Integer> manifest,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Part> parts,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Remark> findings,
        Map<String, String> links) {

    /** Something that reading its document noticed and that stays beside its numbers. */
    @Schema(name = "Remark")
    record Remark(
            String service,
            Finding.Severity severity,
            String code,
            @Schema(implementation = String.class) Label message,
            int page,
            int line,
            String subject,
            String expected,
            String found) {

        static Remark of(ReadingStore.ServiceFinding noticed) {
            Finding finding = noticed.finding();
            return new Remark(
                    noticed.service(),
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
