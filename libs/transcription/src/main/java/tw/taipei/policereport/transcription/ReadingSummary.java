package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a service says about a document that it has read and not stored.
 *
 * @param rows how many observations, changes, notes and programmes it would store
 * @param digest SHA-256 over those rows, hexadecimal
 * @param datasets the row labels that the service knows, to name what an unknown row is like, and their datasets
 * @param headings words of the headings of its tables, and their datasets
 * @param titles the titles of its programmes, each behind those of the items around it
 */
public record ReadingSummary(
        String service,
        int rows,
        String digest,
        List<Claim> claims,
        List<Finding> findings,
        Map<String, String> datasets,
        Map<String, String> headings,
        List<String> titles) {

    public ReadingSummary {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(digest, "digest is null");
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        // A service of the version before does not name them.
        datasets = datasets == null ? Map.of() : Map.copyOf(datasets);
        headings = headings == null ? Map.of() : Map.copyOf(headings);
        titles = titles == null ? List.of() : List.copyOf(titles);
    }
}
