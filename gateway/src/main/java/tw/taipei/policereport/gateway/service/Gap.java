package tw.taipei.policereport.gateway.service;

import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service whose rows are missing from an answer. */
@Schema(description = "A service whose rows are missing from this answer.")
public record Gap(
        @Schema(examples = "traffic-enforcement") String service,
        @Schema(examples = "TIMEOUT") Reason reason,
        @Schema(description = "When it first failed since it last answered.") Instant since) {

    /** Why a service's rows are missing. */
    public enum Reason {
        /** No connection. */
        UNREACHABLE,
        /** No answer in time. */
        TIMEOUT,
        /** An answer that says that the service failed. */
        FAILED,
        /** The service does not hold the release. */
        RELEASE_NOT_HERE,
        /** An answer that is not of this interface or not of this release. */
        NOT_UNDERSTOOD
    }

    public Gap {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(reason, "reason is null");
        Objects.requireNonNull(since, "since is null");
    }
}
