package tw.taipei.policereport.gateway.intake;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import tw.taipei.policereport.gateway.http.Mistakes;
import tw.taipei.policereport.gateway.http.PageParameters;
import tw.taipei.policereport.gateway.http.Slice;
import tw.taipei.policereport.gateway.release.Release;

/** Which imports. */
public record ImportParameters(
        @BeanParam PageParameters page,
        @QueryParam("state")
                @Parameter(
                        description = "Only imports that are so far.",
                        schema = @Schema(enumeration = {"STAGING", "REVIEW", "PUBLISHED", "ABANDONED"}))
                String state) {

    private static final List<String> STATES =
            Arrays.stream(Release.State.values()).map(Release.State::name).toList();

    /** Imports as asked for. @param state null for all */
    record Query(Release.State state, Slice slice) {

        /** The address of the page at a cursor; that of the first without one. */
        String address(String cursor) {
            return "/v1/imports?limit=" + slice.limit()
                    + (state == null ? "" : "&state=" + state)
                    + (cursor == null ? "" : "&cursor=" + cursor);
        }

        /** Null on the last page. */
        String next(int total) {
            String cursor = slice.next(total);
            return cursor == null ? null : address(cursor);
        }
    }

    Query query() {
        Mistakes mistakes = new Mistakes();
        if (state != null) {
            mistakes.choice("state", state, STATES);
        }
        Slice slice = page.read(mistakes);
        mistakes.check();
        return new Query(state == null ? null : Release.State.valueOf(state), slice);
    }
}
