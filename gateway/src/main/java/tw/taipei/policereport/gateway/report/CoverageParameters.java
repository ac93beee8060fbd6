package tw.taipei.policereport.gateway.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.transcription.Claim;

/** Which numbers of a report. */
public record CoverageParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @QueryParam("kind")
                @Parameter(description = "Only numbers of these kinds, separated by commas.", example = "UNACCOUNTED")
                String kind) {

    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(Claim.Kind.values()).map(Claim.Kind::name),
                    Stream.of(Ledger.HEADING, Ledger.UNACCOUNTED))
            .toList();

    /** Numbers as asked for. @param kinds empty for all */
    record Query(List<String> kinds, Slice slice) {

        List<Ledger.Entry> of(List<Ledger.Entry> entries) {
            return entries.stream()
                    .filter(entry -> kinds.isEmpty() || kinds.contains(entry.kind()))
                    .toList();
        }
    }

    Query query() {
        Mistakes mistakes = read.mistakes(CoverageParameters.class);
        Query query = new Query(mistakes.choices("kind", kind, KINDS), page.read(mistakes));
        mistakes.check();
        return query;
    }
}
