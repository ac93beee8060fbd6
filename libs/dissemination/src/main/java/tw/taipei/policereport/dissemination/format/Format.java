package tw.taipei.policereport.dissemination.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Shape;

/** One way to write an answer. The same answer always gives the same bytes. */
public interface Format {

    /** The value of {@code format=}. */
    String name();

    /** With its parameters, as in {@code Content-Type}. */
    String mediaType();

    /** Whether an answer is a file to keep: it then holds all rows unless the reader sets a limit. */
    boolean isFile();

    /** The names that {@code fields=} may choose from. */
    List<String> fieldNames(Shape<?> shape);

    /** Whether a byte order mark belongs in front. */
    default boolean startsWithMark(View view, boolean askedByQuery) {
        return false;
    }

    <T> void write(Listing<T> listing, OutputStream out) throws IOException;
}
