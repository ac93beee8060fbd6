package tw.taipei.policereport.gateway.comparison;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.http.ReadRequest;
import tw.taipei.policereport.gateway.http.Reading;
import tw.taipei.policereport.gateway.report.StoredReport;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.statistics.Comparability;

/** How many numbers went up, down, nowhere, or cannot be compared: for the whole report and for each chapter. */
@Schema(name = "ComparisonSummary")
record ComparisonSummary(
        @Schema(examples = "2023-S1") String report,
        Counts total,
        List<Chapter> chapters,
        Map<String, Object> query,
        long release,
        boolean complete,
        List<Gap> gaps,
        Map<String, String> links) {

    /** Comparisons by direction; what is not comparable has none. */
    @Schema(name = "DirectionCounts")
    record Counts(int comparisons, int up, int down, int unchanged, int notComparable) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        Counts and(ObjectNode row) {
            String direction = direction(row);
            return new Counts(
                    comparisons + 1,
                    up + (direction.equals("up") ? 1 : 0),
                    down + (direction.equals("down") ? 1 : 0),
                    unchanged + (direction.equals("unchanged") ? 1 : 0),
                    notComparable + (direction.isEmpty() ? 1 : 0));
        }

        /** Empty where there is no change, or none that may be read as one. */
        private static String direction(ObjectNode row) {
            boolean fair =
                    !RowFields.text(row, RowFields.COMPARABILITY).equals(Comparability.Level.NOT_COMPARABLE.toString());
            return fair ? RowFields.text(row, RowFields.DIRECTION) : "";
        }
    }

    /** One chapter of the report. */
    @Schema(name = "ChapterSummary")
    record Chapter(
            @Schema(examples = "壹、一") String chapter,
            @Schema(examples = "各類刑案工作執行績效") String title,
            Counts counts,
            @Schema(examples = "/v1/reports/2023-S1/comparison?chapter=…") String comparison) {}

    static Reading of(
            StoredReport report,
            List<ObjectNode> rows,
            List<Gap> gaps,
            Map<String, Object> query,
            ReadRequest request) {
        Counts total = Counts.NONE;
        Map<String, Counts> chapters = new LinkedHashMap<>();
        for (ObjectNode row : rows) {
            String chapter = StoredReport.chapter(RowFields.text(row, RowFields.SECTION));
            chapters.put(chapter, chapters.getOrDefault(chapter, Counts.NONE).and(row));
            total = total.and(row);
        }
        String comparison = "/v1/reports/" + report.report() + "/comparison";
        ComparisonSummary view = new ComparisonSummary(
                report.report(),
                total,
                chapters.entrySet().stream()
                        .map(entry -> new Chapter(
                                entry.getKey(),
                                report.title(entry.getKey()),
                                entry.getValue(),
                                request.link(comparison, "chapter", entry.getKey())))
                        .toList(),
                request.echo(query),
                request.pin().release(),
                gaps.isEmpty(),
                gaps,
                links(request.self(), request.link(comparison)));
        return new Reading(view, gaps, null);
    }

    /** In one order: an answer has the same bytes from whichever process gives it. */
    private static Map<String, String> links(String self, String comparison) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("comparison", comparison);
        return Collections.unmodifiableMap(links);
    }
}
