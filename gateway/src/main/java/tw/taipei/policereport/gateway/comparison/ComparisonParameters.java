package tw.taipei.policereport.gateway.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Verdict;

/** Which comparisons of a report. */
public record ComparisonParameters(
        @BeanParam FilterParameters filter,
        @QueryParam("comparability")
                @Parameter(
                        description = "Only comparisons that are so fair.",
                        schema = @Schema(enumeration = {"comparable", "caution", "not-comparable"}))
                String comparability) {

    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::toString).toList();
    private static final List<String> LEVELS = Arrays.stream(Comparability.Level.values())
            .map(Comparability.Level::toString)
            .toList();

    Mistakes mistakes() {
        return filter.mistakes(ComparisonParameters.class);
    }

    /** @param sections those of the report; null where the rows decide */
    RowFilter chooser(Mistakes mistakes, Collection<String> services, Collection<String> sections) {
        return new RowFilter(mistakes)
                .choose("service", filter.service(), RowFields.SERVICE, services)
                .under("section", filter.section(), RowFields.SECTION, sections)
                .under("chapter", filter.chapter(), RowFields.SECTION, sections)
                .choose("dataset", filter.dataset(), RowFields.DATASET)
                .choose("measure", filter.measure(), RowFields.MEASURE)
                .choose("verdict", filter.verdict(), RowFields.VERDICT, VERDICTS)
                .choose("comparability", comparability, RowFields.COMPARABILITY, LEVELS);
    }
}
