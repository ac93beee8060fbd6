package tw.taipei.policereport.gateway.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Verdict;

/** Which checks of a report. */
public record CheckParameters(
        @BeanParam FilterParameters filter,
        @QueryParam("kind")
                @Parameter(
                        description = "Only checks of these kinds.",
                        schema = @Schema(enumeration = {"change", "total", "rate", "share"}))
                String kind) {

    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::toString).toList();
    private static final List<String> KINDS =
            Arrays.stream(Check.Kind.values()).map(Check.Kind::toString).toList();

    Mistakes mistakes() {
        return filter.mistakes(CheckParameters.class);
    }

    /** @param sections those of the report; null where the rows decide */
    RowFilter chooser(Mistakes mistakes, Collection<String> services, Collection<String> sections) {
        return new RowFilter(mistakes)
                .choose("service", filter.service(), RowFields.SERVICE, services)
                .under("section", filter.section(), RowFields.SOURCE_SECTION, sections)
                .under("chapter", filter.chapter(), RowFields.SOURCE_SECTION, sections)
                .choose("dataset", filter.dataset(), RowFields.DATASET)
                .choose("measure", filter.measure(), RowFields.MEASURE)
                .choose("kind", kind, RowFields.KIND, KINDS)
                .choose("verdict", filter.verdict(), RowFields.CHECK_VERDICT, VERDICTS);
    }
}
