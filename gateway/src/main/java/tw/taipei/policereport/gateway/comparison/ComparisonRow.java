package tw.taipei.policereport.gateway.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;

/** The shape of a comparison as the services serve it, for the OpenAPI document. */
@Schema(
        name = "ComparisonRow",
        description = "One series in two periods, with its code on each dimension of its dataset.",
        additionalProperties = String.class)
record ComparisonRow(
        @Schema(examples = "crime-statistics:offences:clearance-rate.theft:2023-S1:2022-S1") String id,
        @Schema(examples = "crime-statistics") String service,
        @Schema(examples = "offences") String dataset,
        @Schema(examples = "clearance-rate") String measure,
        @Schema(examples = "TW-TPE") String area,
        @Schema(examples = "壹、一、(九)") String section,
        Label label,
        @Schema(examples = "percent") String unit,
        int decimals,
        Value current,
        @Schema(description = "Its value is null when no number is held for the base period.") Value base,
        @Schema(examples = "as-published") String basis,
        @Schema(nullable = true) Movement change,
        @Schema(nullable = true, examples = "BASE_NOT_HELD") String changeReason,
        @Schema(nullable = true, description = "The change that the report prints.") PrintedChange published,
        Verified verification,
        Fairness comparability) {

    /** One of the two numbers and where it is printed. */
    @Schema(name = "ComparedValue")
    record Value(
            @Schema(examples = "2023-S1") String period,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) String published,
            @Schema(nullable = true) Integer page,
            @Schema(nullable = true) Integer line,
            @Schema(nullable = true) Integer column) {}

    /** The recomputed change. */
    @Schema(name = "Change")
    record Movement(
            BigDecimal absolute,
            @Schema(examples = "percentage-point") String unit,
            @Schema(nullable = true) BigDecimal percent,
            @Schema(nullable = true, examples = "RATE") String percentReason,
            @Schema(examples = "up") String direction) {}

    /** The printed change. */
    @Schema(name = "PublishedChange")
    record PrintedChange(@Schema(nullable = true) BigDecimal change, String text, Integer page, Integer line) {}

    /** Whether the printed change agrees. */
    @Schema(name = "Verification")
    record Verified(
            @Schema(examples = "rounding") String verdict,
            @Schema(nullable = true) BigDecimal recomputed,
            String formula) {}

    /** Whether the two numbers may be set side by side. */
    @Schema(name = "Comparability")
    record Fairness(
            @Schema(examples = "caution") String level,
            @Schema(examples = "clearances-include-other-jurisdictions") List<String> notes) {}
}
