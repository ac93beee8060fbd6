package tw.taipei.policereport.gateway.search;

import com.fasterxml.jackson.core.JsonPointer;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.comparison.RowFields;
import tw.taipei.policereport.gateway.comparison.RowFilter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.SearchWords;

/** What to look for, and where. A comma is OR, different parameters are AND. */
public record SearchParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @QueryParam("q")
                @Parameter(
                        required = true,
                        description = "Words in Chinese or English, with spaces between them; all of them.",
                        example = "竊盜")
                String words,
        @QueryParam("kind")
                @Parameter(
                        description = "Only hits of these kinds.",
                        schema = @Schema(enumeration = {"dataset", "number", "programme", "note", "line"}))
                String kind,
        @QueryParam("service")
                @Parameter(
                        description = "Only what these services own.",
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
                        description = "Only what these reports print, in any spelling; all of the release without it.",
                        example = "2023-S1")
                String report,
        @QueryParam("strict")
                @Parameter(
                        description = "Answer 503 rather than without a service that is away.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                String strict) {

    private static final JsonPointer KIND = JsonPointer.compile("/kind");

    Mistakes mistakes() {
        Mistakes mistakes = read.mistakes(SearchParameters.class);
        mistakes.flag("strict", strict);
        if (words == null || words.isBlank()) {
            mistakes.malformed("q", words == null ? "" : words, new Label("要找的詞", "words to look for"));
        }
        return mistakes;
    }

    SearchWords wanted() {
        return words == null ? SearchWords.NONE : SearchWords.valueOf(words);
    }

    /** The reports to search. @param reports those of the release */
    List<String> reports(Mistakes mistakes, Collection<String> reports) {
        String periods = String.join(",", mistakes.periods("report", report));
        return periods.isEmpty() ? List.copyOf(reports) : mistakes.choices("report", periods, reports);
    }

    RowFilter chooser(Mistakes mistakes, Collection<String> services) {
        return new RowFilter(mistakes)
                .choose("kind", kind, KIND, Kind.names())
                .choose("service", service, RowFields.SERVICE, services);
    }
}
