package tw.taipei.policereport.dissemination.format;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.statistics.Label;

/**
 * An answer that is ready to be written.
 *
 * @param title what the answer is called
 * @param single whether the answer is one thing and not a list of them
 * @param limit the effective limit, null when all rows are there
 * @param total how many rows there are on all pages
 * @param query the question as it was understood
 * @param storedAt when the release came here: the same for every answer from it
 * @param warnings what a reader should know who gets less than expected
 * @param summary counts over all pages, empty for most answers
 * @param links {@code self} and, unless this is the last page, {@code next}
 */
public record Listing<T>(
        Label title,
        Shape<T> shape,
        Rows<T> rows,
        boolean single,
        Integer limit,
        long total,
        Map<String, Object> query,
        long release,
        Instant storedAt,
        List<Map<String, Object>> warnings,
        Map<String, Object> summary,
        Map<String, String> links,
        View view) {

    public Listing {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(shape, "shape is null");
        Objects.requireNonNull(rows, "rows is null");
        Objects.requireNonNull(view, "view is null");
        warnings = List.copyOf(warnings);
    }
}
