package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * A caveat and the numbers that it travels with.
 *
 * @param dataset empty for a note that no number carries
 * @param pattern a regular expression over the text without white space; the note is there only when it is found, and
 *     its Chinese text is then what is printed from there to the end of the match. Empty for a caveat that the report
 *     does not print and that is true of every report
 * @param periods which numbers of the series carry it: {@code current}, {@code base} or {@code both}
 */
public record NoteRule(
        String code,
        String dataset,
        List<SeriesKey> series,
        String pattern,
        Label text,
        Comparability.Level effect,
        String periods) {

    public NoteRule {
        Objects.requireNonNull(code, "code is null");
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(pattern, "pattern is null");
        Objects.requireNonNull(text, "text is null");
        Objects.requireNonNull(effect, "effect is null");
        Objects.requireNonNull(periods, "periods is null");
        series = List.copyOf(series);
    }

    /** A caveat that is true of every report. */
    public static NoteRule standing(
            String code, String dataset, Comparability.Level effect, Label text, String... series) {
        return new NoteRule(code, dataset, keys(series), "", text, effect, "both");
    }

    /** A remark that counts only when this report prints it. */
    public static NoteRule printed(
            String code, String dataset, Comparability.Level effect, String pattern, Label text, String... series) {
        return new NoteRule(code, dataset, keys(series), pattern, text, effect, "both");
    }

    /** A claim of the report that belongs to no number of this service: an award, a certificate, a criterion. */
    public static NoteRule statement(String code, String pattern, Label text) {
        return new NoteRule(code, "", List.of(), pattern, text, Comparability.Level.COMPARABLE, "both");
    }

    /** This rule for one of the two periods only. */
    public NoteRule on(String periods) {
        return new NoteRule(code, dataset, series, pattern, text, effect, periods);
    }

    public boolean isStanding() {
        return pattern.isEmpty();
    }

    private static List<SeriesKey> keys(String... series) {
        return java.util.Arrays.stream(series).map(SeriesKey::valueOf).toList();
    }
}
