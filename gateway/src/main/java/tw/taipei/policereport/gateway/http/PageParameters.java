package tw.taipei.policereport.gateway.http;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** The part that is asked for; mistakes are added to {@code mistakes}. */
    public Slice read(Mistakes mistakes) {
        int rows = mistakes.number("limit", limit, DEFAULT_LIMIT, 1, MOST);
        return new Slice(
                mistakes.parsed("cursor", cursor, PageParameters::offset).orElse(0), rows);
    }

    /** The part that is asked for in a form; a file without a limit is whole. */
    public Slice read(Mistakes mistakes, Form form) {
        Slice slice = read(mistakes);
        return limit == null && form.format().isFile() ? new Slice(slice.offset(), Slice.WHOLE) : slice;
    }

    static String cursor(int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("row " + offset).getBytes(StandardCharsets.US_ASCII));
    }

    private static int offset(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        if (!text.matches("row [0-9]{1,9}")) {
            throw new IllegalArgumentException("it is not from links.next");
        }
        return Integer.parseInt(text.substring(4));
    }
}
