package tw.taipei.policereport.gateway.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;

/** The shape of a check as the services serve it, for the OpenAPI document. */
@Schema(
        name = "CheckRow",
        description = "One printed number that follows from others, recomputed, with its code on each dimension.",
        additionalProperties = String.class)
record CheckRow(
        @Schema(examples = "crime-statistics:offences:clearance-rate.theft:2023-S1:rate") String id,
        @Schema(examples = "rate") String kind,
        @Schema(examples = "crime-statistics") String service,
        @Schema(examples = "offences") String dataset,
        @Schema(examples = "clearance-rate") String measure,
        Label label,
        @Schema(examples = "2023-S1") String period,
        @Schema(nullable = true, examples = "2022-S1") String base,
        @Schema(nullable = true) BigDecimal printed,
        String published,
        @Schema(nullable = true) BigDecimal recomputed,
        @Schema(examples = "match") String verdict,
        @Schema(examples = "cleared.theft ÷ reported.theft") String formula,
        Place source) {

    /** Where the number is printed. */
    @Schema(name = "Source")
    record Place(
            @Schema(examples = "2023-S1") String report,
            int page,
            int line,
            int column,
            int endLine,
            @Schema(examples = "壹、一、(九)") String section,
            String quote) {}
}
