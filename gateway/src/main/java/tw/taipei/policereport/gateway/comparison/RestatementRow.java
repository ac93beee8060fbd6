package tw.taipei.policereport.gateway.comparison;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;

/** The shape of a restatement as the services serve it, for the OpenAPI document. */
@Schema(
        name = "RestatementRow",
        description = "One number with two published values, with its code on each dimension of its dataset.",
        additionalProperties = String.class)
record RestatementRow(
        @Schema(examples = "crime-statistics:offences:reported.theft:2023-S1:2024-S1") String id,
        @Schema(examples = "crime-statistics") String service,
        @Schema(examples = "offences") String dataset,
        @Schema(examples = "reported") String measure,
        @Schema(examples = "TW-TPE") String area,
        @Schema(examples = "2023-S1") String period,
        Label label,
        @Schema(examples = "case") String unit,
        int decimals,
        @Schema(description = "As the later report prints it: this is the number.") Printed restated,
        @Schema(description = "As the report before printed it.") Printed previous,
        @Schema(nullable = true, description = "Restated minus previous; null for a rank.")
                ComparisonRow.Movement difference,
        @Schema(description = "The first release that held the later value.") long release) {

    /** A value and where it is printed. */
    @Schema(name = "PrintedValue")
    record Printed(
            @Schema(examples = "2024-S1") String report,
            int revision,
            BigDecimal value,
            String published,
            CheckRow.Place source) {}
}
