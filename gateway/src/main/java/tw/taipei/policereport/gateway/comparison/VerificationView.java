package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ListView;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.service.Gap;

/** Every printed change, total, rate and share of a report beside what it follows to be. */
@Schema(name = "VerificationList")
record VerificationView(
        Summary summary,
        @Schema(type = SchemaType.ARRAY, implementation = CheckRow.class) List<ObjectNode> data,
        ListView.Page page,
        Map<String, Object> query,
        long release,
        boolean complete,
        List<Gap> gaps,
        Map<String, String> links) {

    /** How many checks of all pages came out how. */
    @Schema(name = "VerificationSummary")
    record Summary(
            int checks,
            @Schema(description = "Verdict to number of checks.") Map<String, Integer> byVerdict,
            @Schema(description = "Kind to verdict to number of checks.") Map<String, Map<String, Integer>> byKind) {

        static Summary of(List<ObjectNode> checks) {
            Map<String, Integer> byVerdict = new TreeMap<>();
            Map<String, Map<String, Integer>> byKind = new TreeMap<>();
            for (ObjectNode check : checks) {
                String verdict = RowFields.text(check, RowFields.CHECK_VERDICT);
                byVerdict.merge(verdict, 1, Integer::sum);
                byKind.computeIfAbsent(RowFields.text(check, RowFields.KIND), kind -> new TreeMap<>())
                        .merge(verdict, 1, Integer::sum);
            }
            return new Summary(checks.size(), byVerdict, byKind);
        }
    }

    static Reading of(
            List<ObjectNode> checks, List<Gap> gaps, Slice slice, Map<String, Object> query, ReadRequest request) {
        String next = request.next(slice, checks.size());
        VerificationView view = new VerificationView(
                Summary.of(checks),
                slice.of(checks),
                new ListView.Page(slice.limit(), checks.size()),
                request.echo(query),
                request.pin().release(),
                gaps.isEmpty(),
                gaps,
                ListView.links(request.self(), next));
        return new Reading(view, gaps, next);
    }
}
