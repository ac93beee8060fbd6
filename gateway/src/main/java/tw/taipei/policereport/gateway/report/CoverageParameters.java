package tw.taipei.policereport.gateway.report;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Slice;

/** Which numbers of a report. */
public record CoverageParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @QueryParam("kind")
                @Parameter(description = "Only numbers of these kinds, separated by commas.", example = "UNACCOUNTED")
                String kind) {

    /** Numbers as asked for. @param kinds empty for all */
    record Query(List<String> kinds, Slice slice) {

        List<Ledger.Entry> of(List<Ledger.Entry> entries) {
            return entries.stream()
                    .filter(entry ->
                            kinds.isEmpty() || kinds.contains(entry.kind().name()))
                    .toList();
        }
    }

    Query query(ReadRequest request) {
        Mistakes mistakes = read.mistakes(CoverageParameters.class);
        Query query = new Query(mistakes.choices("kind", kind, LedgerKind.names()), page.read(mistakes, request));
        mistakes.check();
        return query;
    }
}
