package tw.taipei.policereport.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tw.taipei.policereport.statistics.Label;

/** What keeps a file of series from being read any further. */
public final class BrokenBackfillException extends IOException {

    private final long line;
    private final int field;
    private final String value;
    private final String code;
    private final String expected;
    private final transient Label message;

    /**
     * @param line on which the field begins
     * @param field its place in the row, counted from 0
     */
    BrokenBackfillException(long line, int field, String value, String code, String expected, Label message) {
        super(message.en());
        this.line = line;
        this.field = field;
        this.value = value;
        this.code = code;
        this.expected = expected;
        this.message = message;
    }

    /**
     * That which lies under the exception of a reader.
     *
     * @throws UncheckedIOException when it is something else that failed
     */
    public static BrokenBackfillException in(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenBackfillException broken) {
                return broken;
            }
        }
        throw failure instanceof UncheckedIOException unchecked
                ? unchecked
                : new UncheckedIOException((IOException) failure);
    }

    /** @param columns names of the heading, empty where it is the heading that breaks */
    public BackfillMistake mistake(List<String> columns) {
        String column = field < columns.size() ? Excerpt.of(columns.get(field)).en() : null;
        return new BackfillMistake(line, column, value, code, List.of(), expected, message);
    }
}
