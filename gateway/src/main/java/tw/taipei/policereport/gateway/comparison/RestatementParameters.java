package tw.taipei.policereport.gateway.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.FormParameters;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.transcription.BackfillId;

/** Which restatements. A comma is OR, different parameters are AND. */
public record RestatementParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @BeanParam FormParameters form,
        @QueryParam("service")
                @Parameter(
                        description = "Only numbers of these services.",
                        schema =
                                @Schema(
                                        enumeration = {
                                            "community-safety",
                                            "crime-statistics",
                                            "logistics",
                                            "traffic-enforcement"
                                        }))
                String service,
        @QueryParam("report")
                @Parameter(
                        description = "Only what these reports restate, in any spelling; files of series by their ids.",
                        example = "2024-S1")
                String report,
        @QueryParam("period")
                @Parameter(description = "Only numbers of these periods, in any spelling.", example = "2023-S1")
                String period,
        @QueryParam("dataset") @Parameter(description = "Only numbers of these datasets.") String dataset,
        @QueryParam("measure") @Parameter(description = "Only numbers of these measures.") String measure,
        @QueryParam("strict")
                @Parameter(
                        description = "Answer 503 rather than without the rows of a service that is away.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                String strict) {

    Mistakes mistakes() {
        Mistakes mistakes = read.mistakes(RestatementParameters.class);
        mistakes.flag("strict", strict);
        form.check(mistakes);
        return mistakes;
    }

    /** @param reports those of the release */
    RowFilter chooser(Mistakes mistakes, Collection<String> services, Collection<String> reports) {
        return new RowFilter(mistakes)
                .choose("service", service, RowFields.SERVICE, services)
                .choose("report", editions(mistakes), RowFields.RESTATING_REPORT, reports)
                .among("period", canonical("period", period, mistakes), RowFields.PERIOD)
                .among("dataset", dataset, RowFields.DATASET)
                .among("measure", measure, RowFields.MEASURE);
    }

    /** Files of series, which are named by their ids and come first, and reports. Null when nothing readable is given. */
    private String editions(Mistakes mistakes) {
        String editions = Mistakes.values(report).stream()
                .sorted(Comparator.comparing(name -> !BackfillId.is(name.strip())))
                .flatMap(name ->
                        BackfillId.is(name.strip()) ? Stream.of(name) : mistakes.periods("report", name).stream())
                .collect(Collectors.joining(","));
        return editions.isEmpty() ? null : editions;
    }

    /** A report is named by its period. Null when nothing readable is given. */
    private static String canonical(String name, String given, Mistakes mistakes) {
        String canonical = String.join(",", mistakes.periods(name, given));
        return canonical.isEmpty() ? null : canonical;
    }
}
