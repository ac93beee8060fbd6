package tw.taipei.policereport.gateway.programme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.comparison.RowFields;
import tw.taipei.policereport.gateway.comparison.RowFilter;
import tw.taipei.policereport.gateway.http.FormParameters;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.Programme;

/** Which programmes. A comma is OR, different parameters are AND. */
public record ProgrammeParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @BeanParam FormParameters form,
        @QueryParam("service")
                @Parameter(
                        description = "Only programmes of these services.",
                        schema =
                                @Schema(
                                        enumeration = {
                                            "community-safety",
                                            "crime-statistics",
                                            "logistics",
                                            "traffic-enforcement"
                                        }))
                String service,
        @QueryParam("section")
                @Parameter(description = "Only programmes in these sections or under them.", example = "貳、二、(一)")
                String section,
        @QueryParam("chapter") @Parameter(description = "The same as section, for whole chapters.", example = "貳、二")
                String chapter,
        @QueryParam("status")
                @Parameter(
                        description = "How far it is.",
                        schema = @Schema(enumeration = {"planned", "completed", "under-way"}))
                String status,
        @QueryParam("tag") @Parameter(description = "Codes of tags.", example = "drink-driving") String tag,
        @QueryParam("period")
                @Parameter(description = "A date in the text lies inside one of these periods.", example = "2023")
                String period,
        @QueryParam("periodFrom") @Parameter(description = "A date in the text does not lie before this period.")
                String periodFrom,
        @QueryParam("periodTo") @Parameter(description = "A date in the text does not lie behind this period.")
                String periodTo,
        @QueryParam("q")
                @Parameter(
                        description = "Words in title, text or annotation, in either script; all of them.",
                        example = "科技執法")
                String words,
        @QueryParam("strict")
                @Parameter(
                        description = "Answer 503 rather than without the programmes of a service that is away.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                String strict) {

    private static final List<String> STATUSES = Arrays.stream(Programme.Status.values())
            .map(Programme.Status::toString)
            .toList();

    Mistakes mistakes() {
        Mistakes mistakes = read.mistakes(ProgrammeParameters.class);
        mistakes.flag("strict", strict);
        form.check(mistakes);
        return mistakes;
    }

    /** What each service chooses by itself. @param report null for those of all reports */
    ProgrammeQuery query(String report, Mistakes mistakes) {
        return new ProgrammeQuery(
                report,
                mistakes.choices("status", status, STATUSES),
                mistakes.periods("period", period),
                one("periodFrom", periodFrom, mistakes),
                one("periodTo", periodTo, mistakes),
                words == null || words.isBlank() ? null : words.strip());
    }

    private static String one(String name, String given, Mistakes mistakes) {
        return mistakes.period(name, given).map(ReferencePeriod::toString).orElse(null);
    }

    /** What is chosen from the rows of all services. */
    RowFilter chooser(Mistakes mistakes, Collection<String> services) {
        return new RowFilter(mistakes)
                .choose("service", service, RowFields.SERVICE, services)
                .under("section", section, RowFields.SECTION, null)
                .under("chapter", chapter, RowFields.SECTION, null)
                .choose("tag", tag, RowFields.TAGS);
    }
}
