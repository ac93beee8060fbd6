package tw.taipei.policereport.gateway.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.gateway.service.Summaries;

/** How many numbers a release serves otherwise than the release before it. */
@Schema(name = "NumberCounts")
record NumberCounts(
        @Schema(description = "Of all services that have answered.") Map<String, Long> total,
        Map<String, Map<String, Long>> byService,
        @Schema(description = "Whether every service has answered.") boolean complete,
        List<Gap> gaps) {

    private static final List<String> EVENTS = List.of("added", "corrected", "restated", "amended", "withdrawn");

    static NumberCounts of(Summaries.Counted counted) {
        Map<String, Long> total = new LinkedHashMap<>();
        Map<String, Map<String, Long>> byService = new TreeMap<>();
        counted.byService().forEach((service, summary) -> {
            Map<String, Long> counts = counts(summary);
            byService.put(service, counts);
            counts.forEach((event, count) -> total.merge(event, count, Long::sum));
        });
        return new NumberCounts(total, byService, counted.gaps().isEmpty(), counted.gaps());
    }

    private static Map<String, Long> counts(JsonNode summary) {
        Map<String, Long> counts = new LinkedHashMap<>();
        EVENTS.forEach(event -> counts.put(event, summary.path(event).asLong()));
        return counts;
    }
}
