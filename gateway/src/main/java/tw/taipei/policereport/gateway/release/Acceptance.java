package tw.taipei.policereport.gateway.release;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An editor's judgement that a finding may stand. */
@Schema(name = "Acceptance")
public record Acceptance(
        @Schema(examples = "wang") String by,
        @Schema(description = "Why the numbers may be published all the same.") String reason,
        Instant at) {}
