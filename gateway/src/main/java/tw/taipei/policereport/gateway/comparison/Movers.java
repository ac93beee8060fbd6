package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
import tw.taipei.policereport.statistics.Comparability;

/** The numbers that changed most, in percent of their base. */
@Schema(name = "Movers")
record Movers(
        @Schema(type = SchemaType.ARRAY, implementation = ComparisonRow.class) List<ObjectNode> data,
        ListView.Page page,
        @Schema(
                        description =
                                "How many comparisons were left out and why: NOT_COMPARABLE, BASE_ZERO, RATE (changes"
                                        + " in points, not percent), NO_CHANGE (no base held, or a rank).")
                Map<String, Integer> skipped,
        Map<String, Object> query,
        long release,
        boolean complete,
        List<Gap> gaps,
        Map<String, String> links) {

    private static final Comparator<ObjectNode> LARGEST_FIRST =
            Comparator.comparing((ObjectNode row) -> size(row), Comparator.reverseOrder());

    static Reading of(
            List<ObjectNode> rows, List<Gap> gaps, Slice slice, Map<String, Object> query, ReadRequest request) {
        List<ObjectNode> movers = new ArrayList<>();
        Map<String, Integer> skipped = new TreeMap<>();
        for (ObjectNode row : rows) {
            if (!isComparable(row)) {
                skipped.merge("NOT_COMPARABLE", 1, Integer::sum);
            } else if (RowFields.percent(row) == null) {
                skipped.merge(RowFields.percentReason(row), 1, Integer::sum);
            } else {
                movers.add(row);
            }
        }
        movers.sort(LARGEST_FIRST);
        String next = request.next(slice, movers.size());
        Movers view = new Movers(
                slice.of(movers),
                new ListView.Page(slice.limit(), movers.size()),
                skipped,
                request.echo(query),
                request.pin().release(),
                gaps.isEmpty(),
                gaps,
                ListView.links(request.self(), next));
        return new Reading(view, gaps, next);
    }

    private static BigDecimal size(ObjectNode row) {
        return RowFields.percent(row).abs();
    }

    private static boolean isComparable(ObjectNode row) {
        return !RowFields.text(row, RowFields.COMPARABILITY).equals(Comparability.Level.NOT_COMPARABLE.toString());
    }
}
