package tw.taipei.policereport.gateway.catalogue.rows;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What data.taipei puts around rows. */
@Schema(name = "DataTaipeiRows", description = "Rows as data.taipei has them.")
record Envelope(Result result) {

    /** Some of the rows. */
    @Schema(name = "DataTaipeiResult")
    record Result(
            @Schema(examples = "1000") int limit,
            @Schema(examples = "0") int offset,
            @Schema(description = "Rows in the whole dataset.") long count,
            @Schema(description = "Always empty: rows come in the order of the dataset.") String sort,
            @Schema(description = "Each with `_id` and the columns of the CSV.") List<Map<String, Object>> results) {}
}
