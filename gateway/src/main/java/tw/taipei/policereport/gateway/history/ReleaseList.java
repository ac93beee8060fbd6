package tw.taipei.policereport.gateway.history;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.release.PointerMove;

/** The releases and the moves of the pointer between them. */
@Schema(name = "ReleaseList")
record ReleaseList(
        @Schema(description = "Newest first.") List<ReleaseView> data,
        @Schema(nullable = true, description = "What readers see who name no release; null before the first.")
                Long current,
        @Schema(description = "How often the pointer has moved.") long epoch,
        @Schema(description = "Oldest first; each entry's hash covers the hash before it.") List<PointerMove> log,
        @Schema(description = "Whether every hash of the log is right.") boolean logUnbroken,
        Map<String, String> links) {}
