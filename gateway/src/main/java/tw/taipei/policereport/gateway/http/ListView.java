package tw.taipei.policereport.gateway.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.gateway.service.Gap;
import tw.taipei.policereport.statistics.Label;

/** The envelope of a list. */
public record ListView<T>(
        List<T> data,
        Page page,
        @Schema(description = "The query as understood.") Map<String, Object> query,
        @Schema(description = "The release that every row is of.") long release,
        @Schema(description = "Whether rows of every service are in.") boolean complete,
        @Schema(description = "The services whose rows are missing.") List<Gap> gaps,
        List<Warning> warnings,
        Map<String, String> links) {

    /** How much of the list this is. */
    @Schema(name = "Page")
    public record Page(int limit, @Schema(description = "Rows in the whole list.") int total) {}

    /** Something that a reader should know although nothing is wrong. */
    @Schema(name = "Warning")
    public record Warning(@Schema(examples = "NO_DATA") String code, Label message) {}

    private static final Warning NO_DATA =
            new Warning("NO_DATA", new Label("沒有符合條件的資料。", "No row meets the conditions."));

    /** One page of rows that are all at hand. */
    public static <T> Reading page(
            ReadRequest request, List<T> all, Slice slice, Map<String, Object> query, List<Gap> gaps) {
        String next = request.next(slice, all.size());
        ListView<T> view = new ListView<>(
                slice.of(all),
                new Page(slice.limit(), all.size()),
                request.echo(query),
                request.pin().release(),
                gaps.isEmpty(),
                gaps,
                all.isEmpty() ? List.of(NO_DATA) : List.of(),
                links(request.self(), next));
        return new Reading(view, gaps, next);
    }

    /** {@code self}, and {@code next} which is null on the last page. */
    public static Map<String, String> links(String self, String next) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("next", next);
        return Collections.unmodifiableMap(links);
    }
}
