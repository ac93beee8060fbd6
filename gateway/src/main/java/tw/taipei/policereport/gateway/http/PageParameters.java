package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list. */
public record PageParameters(
        @QueryParam("limit")
                @Parameter(
                        description = "Rows in one answer.",
                        schema =
                                @Schema(
                                        type = SchemaType.INTEGER,
                                        minimum = "1",
                                        maximum = "1000",
                                        defaultValue = "100"))
                String limit,
        @QueryParam("cursor")
                @Parameter(description = "Where the page starts: taken from `links.next`, never made by hand.")
                String cursor) {

    /** How many rows a list has when nothing is said. */
    public static final int DEFAULT_LIMIT = 100;

    private static final int MOST = 1000;

    /**
     * The part that is asked for; mistakes are added to {@code mistakes}.
     *
     * @param list the address of the list, whose cursors alone name a place in it
     */
    public Slice read(Mistakes mistakes, Target list) {
        int rows = mistakes.number("limit", limit, DEFAULT_LIMIT, 1, MOST);
        return new Slice(
                mistakes.parsed("cursor", cursor, given -> Cursor.offset(given, list), "此版次中本清單的 links.next 所給的游標")
                        .orElse(0),
                rows);
    }

    /** The part that is asked for in a form and a release; a file without a limit is whole. */
    public Slice read(Mistakes mistakes, ReadRequest request) {
        Slice slice = read(mistakes, request.pinned());
        return limit == null && request.form().format().isFile() ? new Slice(slice.offset(), Slice.WHOLE) : slice;
    }
}
