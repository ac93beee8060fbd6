package tw.taipei.policereport.transcription;

import java.util.Objects;
import tw.taipei.policereport.statistics.Label;

/**
 * Something that reading a report noticed.
 *
 * @param code what kind of thing, {@code CHANGE_DOES_NOT_ADD_UP}
 * @param message one sentence in both languages that says what is wrong and where
 * @param line 1-based line of the text, 0 when the finding is about the whole document
 * @param subject the row label or series that it is about
 * @param expected what should stand there, or null
 * @param found what stands there, or null
 * @param proposal where an unknown row may belong, or null
 */
public record Finding(
        Severity severity,
        String code,
        Label message,
        int page,
        int line,
        String subject,
        String expected,
        String found,
        Proposal proposal) {

    /** What a finding does to publication. */
    public enum Severity {
        /** Worth knowing. */
        INFO,
        /** Published, and shown beside the numbers. */
        WARNING,
        /** Stops publication. */
        BLOCKING
    }

    /** Anything but an unknown row. */
    public Finding(
            Severity severity,
            String code,
            Label message,
            int page,
            int line,
            String subject,
            String expected,
            String found) {
        this(severity, code, message, page, line, subject, expected, found, null);
    }

    public Finding proposing(Proposal place) {
        return new Finding(severity, code, message, page, line, subject, expected, found, place);
    }

    public Finding {
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(message, "message is null");
    }
}
