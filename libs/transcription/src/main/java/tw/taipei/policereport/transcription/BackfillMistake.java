package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/**
 * One thing that is wrong in a file of series.
 *
 * @param line 1-based line of the file on which the row starts
 * @param column name of the column; null when the whole row is meant
 * @param value what stands there; null when the whole row is meant
 * @param allowed everything that would have been right, empty where that is no list
 * @param expected what would have been right, in words; null where {@code allowed} says it
 */
public record BackfillMistake(
        long line, String column, String value, String code, List<String> allowed, String expected, Label message) {

    public BackfillMistake {
        Objects.requireNonNull(code, "code is null");
        allowed = List.copyOf(allowed);
        Objects.requireNonNull(message, "message is null");
    }

    /**
     * A field, or the name of a column, of more characters than it may have.
     *
     * @param given as much of it as is repeated
     */
    public static BackfillMistake tooLong(long line, String column, Label given, long length, int longest) {
        return new BackfillMistake(
                line,
                column,
                given.en(),
                "FIELD_TOO_LONG",
                List.of(),
                "at most " + longest + " characters",
                new Label(
                        "欄位有 " + length + " 字元，最多 " + longest + " 字元。",
                        "The field has " + length + " characters; at most " + longest + " are allowed."));
    }

    BackfillMistake in(String name) {
        return new BackfillMistake(line, name, value, code, allowed, expected, message);
    }
}
