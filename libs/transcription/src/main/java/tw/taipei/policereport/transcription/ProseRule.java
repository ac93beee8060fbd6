package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tw.taipei.policereport.statistics.ObservationStatus;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * Numbers in a sentence. The pattern is a regular expression over the text without any white space, in which
 * {@code {name}} stands for a numeral, {@code {name:period}} for a period such as {@code 112年1至8月} and
 * {@code {name:fraction}} for a fraction in words such as {@code 三分之二}, taken as a percentage.
 *
 * A sentence may repeat a number of a table; it is then a check on it, not a second number.
 *
 * @param heading words of a heading that the sentence stands under, empty for anywhere
 */
public record ProseRule(String dataset, String heading, String pattern, List<Capture> captures) {

    /**
     * One number of the sentence.
     *
     * @param name the name in the pattern
     * @param period {@code current}, {@code base}, {@code rise}, {@code fall}, a period in text form, or the name of a period
     *     in the pattern: {@code years#2} is the second year of it, and one that the report leaves out is its own half-year
     */
    public record Capture(String name, SeriesKey series, String period, Set<ObservationStatus> status) {
        public Capture {
            Objects.requireNonNull(name, "name is null");
            Objects.requireNonNull(series, "series is null");
            Objects.requireNonNull(period, "period is null");
            status = Set.copyOf(status);
        }
    }

    /** The report's own half-year. */
    public static final String CURRENT = "current";
    /** The half-year that the report compares with. */
    public static final String BASE = "base";

    /** In place of a period: the number repeats the printed change of the series, which the sentence calls a rise. */
    public static final String RISE = "rise";
    /** In place of a period: the number repeats the printed change of the series, which the sentence calls a fall. */
    public static final String FALL = "fall";

    public ProseRule {
        Objects.requireNonNull(dataset, "dataset is null");
        Objects.requireNonNull(heading, "heading is null");
        Objects.requireNonNull(pattern, "pattern is null");
        captures = List.copyOf(captures);
    }

    public static ProseRule sentence(String dataset, String heading, String pattern) {
        return new ProseRule(dataset, heading, pattern, List.of());
    }

    /** This rule with one more number, a normal value. */
    public ProseRule number(String name, String series, String period) {
        return number(name, series, period, ObservationStatus.A);
    }

    public ProseRule number(String name, String series, String period, ObservationStatus status) {
        List<Capture> all = new ArrayList<>(captures);
        all.add(new Capture(name, SeriesKey.valueOf(series), period, Set.of(status)));
        return new ProseRule(dataset, heading, pattern, all);
    }
}
