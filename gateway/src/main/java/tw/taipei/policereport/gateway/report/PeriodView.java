package tw.taipei.policereport.gateway.report;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** A reference period in all its spellings. */
@Schema(name = "Period")
public record PeriodView(
        @Schema(examples = "2023-S1") String id,
        @Schema(examples = "S") String frequency,
        LocalDate start,
        LocalDate end,
        @Schema(examples = "112年1至6月") String roc,
        Label label) {

    public static PeriodView of(ReferencePeriod period) {
        return new PeriodView(
                period.toString(),
                period.frequency().code(),
                period.start(),
                period.end(),
                period.roc(),
                period.label());
    }
}
