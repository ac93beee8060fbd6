package tw.taipei.policereport.gateway.comparison;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.FormParameters;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.ReadParameters;

/** What every question across the services can be narrowed by. A comma is OR, different parameters are AND. */
public record FilterParameters(
        @BeanParam ReadParameters read,
        @BeanParam PageParameters page,
        @BeanParam FormParameters form,
        @QueryParam("service")
                @Parameter(
                        description = "Only rows of these services.",
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
                @Parameter(description = "Only rows printed in these sections or under them.", example = "壹、一、(九)")
                String section,
        @QueryParam("chapter") @Parameter(description = "The same as section, for whole chapters.", example = "壹、一")
                String chapter,
        @QueryParam("dataset") @Parameter(description = "Only rows of these datasets.") String dataset,
        @QueryParam("measure") @Parameter(description = "Only rows of these measures.") String measure,
        @QueryParam("verdict")
                @Parameter(
                        description = "Only rows whose printed number was found to be so.",
                        schema =
                                @Schema(
                                        enumeration = {
                                            "match",
                                            "rounding",
                                            "mismatch",
                                            "not-published",
                                            "not-computable"
                                        }))
                String verdict,
        @QueryParam("strict")
                @Parameter(
                        description = "Answer 503 rather than without the rows of a service that is away.",
                        schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                String strict) {

    /** Mistakes so far, for a resource whose parameters {@code type} declares. */
    Mistakes mistakes(Class<?> type) {
        Mistakes mistakes = read.mistakes(type);
        mistakes.flag("strict", strict);
        form.check(mistakes);
        return mistakes;
    }
}
