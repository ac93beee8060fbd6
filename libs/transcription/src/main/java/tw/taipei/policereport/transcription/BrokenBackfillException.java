package tw.taipei.policereport.transcription;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What keeps a file of series from being read any further. */
public final class BrokenBackfillException extends IOException {

    private final transient BackfillMistake mistake;
    private final int field;

    /**
     * @param mistake without the name of its column
     * @param field its place in the row, counted from 0
     */
    BrokenBackfillException(BackfillMistake mistake, int field) {
        super(mistake.message().en());
        this.mistake = mistake;
        this.field = field;
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
        return field < columns.size()
                ? mistake.in(Excerpt.of(columns.get(field)).en())
                : mistake;
    }
}
