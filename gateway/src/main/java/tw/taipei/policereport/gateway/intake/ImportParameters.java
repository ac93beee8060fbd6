package tw.taipei.policereport.gateway.intake;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.KnownParameters;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.http.Target;
import tw.taipei.policereport.gateway.release.Release;

/** Which imports. */
public record ImportParameters(
        @BeanParam PageParameters page,
        @QueryParam("state")
                @Parameter(
                        description = "Only imports that are so far.",
                        schema = @Schema(enumeration = {"STAGING", "REVIEW", "PUBLISHED", "ABANDONED"}))
                String state,
        @Context UriInfo uri) {

    private static final List<String> STATES =
            Arrays.stream(Release.State.values()).map(Release.State::name).toList();

    /** Imports as asked for. @param state null for all @param list their address, without a page */
    record Query(Release.State state, Slice slice, Target list) {

        String self() {
            return page(null).toString();
        }

        /** Null on the last page. */
        String next(int total) {
            String cursor = slice.next(total, list);
            return cursor == null ? null : page(cursor).toString();
        }

        private Target page(String cursor) {
            return list.with("limit", Integer.toString(slice.limit())).with("cursor", cursor);
        }
    }

    Query query() {
        Mistakes mistakes = new Mistakes();
        mistakes.names(uri.getQueryParameters(), KnownParameters.of(ImportParameters.class));
        if (state != null) {
            mistakes.choice("state", state, STATES);
        }
        Target list = new Target("/v1/imports", state == null ? Map.of() : Map.of("state", List.of(state)));
        Slice slice = page.read(mistakes, list);
        mistakes.check();
        return new Query(state == null ? null : Release.State.valueOf(state), slice, list);
    }
}
