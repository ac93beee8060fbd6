package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;

/**
 * What a service says about a document that it has read and not stored.
 *
 * @param rows how many observations, changes and notes it would store
 * @param digest SHA-256 over those rows, hexadecimal
 * @param labels the row labels that the service knows, to name what an unknown row is like
 */
public record ReadingSummary(
        String service, int rows, String digest, List<Claim> claims, List<Finding> findings, List<String> labels) {

    public ReadingSummary {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(digest, "digest is null");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        labels = List.copyOf(labels);
    }
}
