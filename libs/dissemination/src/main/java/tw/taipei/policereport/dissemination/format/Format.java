package tw.taipei.policereport.dissemination.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.dissemination.row.Subject;

/** One way to write an answer. The same answer always gives the same bytes. */
public interface Format {

    /** The value of {@code format=}. */
    String name();

    /** With its parameters, as in {@code Content-Type}. */
    String mediaType();

    /** Whether an answer about this can be written so. */
    default boolean fits(Subject subject) {
        return true;
    }

    /** Whether an answer is a file to keep: it then holds all rows unless the reader sets a limit. */
    default boolean isFile() {
        return true;
    }

    /** Whether an answer can be read by eye. */
    default boolean isText() {
        return true;
    }

    /** What the name of a file ends with, behind its point. */
    default String extension() {
        return name();
    }

    /** The names that {@code fields=} may choose from; none where the form itself says what is in. */
    default List<String> fieldNames(Shape<?> shape) {
        return List.of();
    }

    /** The view with everything decided that the reader has left open and that this format has an opinion on. */
    default View settled(View view, boolean askedByQuery) {
        return view;
    }

    /** The parameters of the view that make a difference to these bytes and to no others. */
    default Map<String, Object> describe(View view) {
        return Map.of();
    }

    <T> void write(Listing<T> listing, OutputStream out) throws IOException;
}
