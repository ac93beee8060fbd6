package tw.taipei.policereport.gateway.release;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;

/** What is kept of a service's reading of a document. {@code gateway} stands for the gateway's own findings. */
public record ServiceReading(String service, int rows, String digest, List<Claim> claims, List<Finding> findings) {

    /** The name under which the gateway's own findings stand. */
    public static final String GATEWAY = "gateway";

    public ServiceReading {
        Objects.requireNonNull(service, "service is null");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }

    /** Findings of the gateway itself: it holds no rows and claims nothing. */
    public static ServiceReading ofGateway(List<Finding> findings) {
        return new ServiceReading(GATEWAY, 0, null, List.of(), findings);
    }

    /** Whether the service has rows to stage. */
    public boolean isStaged() {
        return digest != null;
    }
}
