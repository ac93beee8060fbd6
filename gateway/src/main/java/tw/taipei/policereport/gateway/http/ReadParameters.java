package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Moment;

/** What every read takes. */
public record ReadParameters(
        @QueryParam("release")
                @Parameter(
                        description =
                                "Read this release exactly; without it, the one that is current when the request arrives.",
                        schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
                        example = "1")
                String release,
        @QueryParam("asOf")
                @Parameter(
                        description = "Read the release that was current at this moment (RFC 3339); not with release.",
                        schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                String asOf,
        @QueryParam("lang")
                @Parameter(
                        description = "Language of labels; `all` gives both. Default from Accept-Language, else zh-TW.",
                        schema = @Schema(enumeration = {"zh-TW", "en", "all"}))
                String lang,
        @Context UriInfo uri) {

    /** The mistakes so far: names that {@code parameters} does not declare, and those of this class. */
    public Mistakes mistakes(Class<?> parameters) {
        Mistakes mistakes = new Mistakes();
        mistakes.names(uri.getQueryParameters(), KnownParameters.of(parameters));
        mistakes.choices("lang", lang, Language.names());
        if (release != null && !release.matches("[1-9][0-9]{0,17}")) {
            mistakes.malformed("release", release, new Label("版次編號", "the number of a release"));
        }
        mistakes.parsed("asOf", asOf, Moment::valueOf, "RFC 3339 的時刻，如 " + Moment.EXAMPLE);
        if (release != null && asOf != null) {
            mistakes.malformed("asOf", asOf, new Label("不與 release 同時使用", "only without 'release'"));
        }
        return mistakes;
    }

    /** Refuses parameters that are not among these. */
    public void check() {
        mistakes(ReadParameters.class).check();
    }
}
