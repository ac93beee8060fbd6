package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a read takes that is of no release. */
public record LanguageParameters(
        @QueryParam("lang")
                @Parameter(
                        description = "Language of labels; `all` gives both. Default from Accept-Language, else zh-TW.",
                        schema = @Schema(enumeration = {"zh-TW", "en", "all"}))
                String lang,
        @Context UriInfo uri) {

    /** Refuses parameters that are not among these. */
    public void check() {
        Mistakes mistakes = new Mistakes();
        mistakes.names(uri.getQueryParameters(), KnownParameters.of(LanguageParameters.class));
        mistakes.choices("lang", lang, Language.names());
        mistakes.check();
    }
}
