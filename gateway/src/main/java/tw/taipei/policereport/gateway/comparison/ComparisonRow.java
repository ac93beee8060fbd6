package tw.taipei.policereport.gateway.comparison;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a comparison as the services serve it, for the OpenAPI document. */
@Schema(
        name = "ComparisonRow",
        description = "One series in two periods. Dimensions of its dataset stand in it by name.")
record ComparisonRow(
        @Schema(examples = "crime-statistics:offences:clearance-rate.theft:2023-S1:2022-S1") String id,
        @Schema(examples = "crime-statistics") String service,
        @Schema(examples = "offences") String dataset,
        @Schema(examples = "clearance-rate") String measure,
        @Schema(examples = "TW-TPE") String area,
        @Schema(examples = "壹、一、(九)") String section,
        @Schema(examples = "竊盜 破獲率") String label,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "2") int decimals,
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
            @Schema(nullable = true, examples = "104.07") BigDecimal value,
            @Schema(examples = "104.07%") String published,
            @Schema(examples = "5") Integer page,
            @Schema(examples = "209") Integer line,
            @Schema(examples = "5") Integer column) {}

    /** The recomputed change. */
    @Schema(name = "Change")
    record Movement(
            @Schema(examples = "1.44") BigDecimal absolute,
            @Schema(examples = "percentage-point") String unit,
            @Schema(nullable = true) BigDecimal percent,
            @Schema(nullable = true, examples = "RATE") String percentReason,
            @Schema(examples = "up") String direction) {}

    /** The printed change. */
    @Schema(name = "PublishedChange")
    record PrintedChange(
            @Schema(examples = "1.44") BigDecimal change,
            @Schema(examples = "1.44個百分點") String text,
            @Schema(examples = "5") Integer page,
            @Schema(examples = "210") Integer line) {}

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
