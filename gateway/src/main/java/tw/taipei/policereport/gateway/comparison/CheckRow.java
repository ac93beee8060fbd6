package tw.taipei.policereport.gateway.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a check as the services serve it, for the OpenAPI document. */
@Schema(name = "CheckRow", description = "One printed number that follows from others, recomputed.")
record CheckRow(
        @Schema(examples = "crime-statistics:offences:clearance-rate.theft:2023-S1:rate") String id,
        @Schema(examples = "rate") String kind,
        @Schema(examples = "crime-statistics") String service,
        @Schema(examples = "offences") String dataset,
        @Schema(examples = "clearance-rate") String measure,
        @Schema(examples = "竊盜 破獲率") String label,
        @Schema(examples = "2023-S1") String period,
        @Schema(nullable = true, examples = "2022-S1") String base,
        @Schema(nullable = true, examples = "104.07") BigDecimal printed,
        @Schema(examples = "104.07%") String published,
        @Schema(nullable = true, examples = "104.07") BigDecimal recomputed,
        @Schema(examples = "match") String verdict,
        @Schema(examples = "cleared.theft ÷ reported.theft") String formula,
        Place source) {

    /** Where the number is printed. */
    @Schema(name = "Source")
    record Place(
            @Schema(examples = "2023-S1") String report,
            @Schema(examples = "5") int page,
            @Schema(examples = "209") int line,
            @Schema(examples = "5") int column,
            @Schema(examples = "壹、一、(九)") String section,
            @Schema(examples = "破獲率 104.07% 102.63%") String quote) {}
}
