package tw.taipei.policereport.statistics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment as a reader names it, in the form of RFC 3339; it is written in UTC, {@code 2024-02-01T01:30:00Z}. */
public record Moment(Instant instant) implements Comparable<Moment> {

    /** What a moment looks like, to be shown to those who wrote something else. */
    public static final String EXAMPLE = "2024-02-01T09:30:00+08:00";

    /** A plus that was not encoded arrives as a space. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?)([Zz]|[+ -]\\d\\d:\\d\\d)");

    public Moment {
        Objects.requireNonNull(instant, "instant is null");
    }

    /** @throws IllegalArgumentException when the text has another form or there is no such moment */
    public static Moment valueOf(String text) {
        Matcher form = FORM.matcher(text);
        try {
            if (form.matches()) {
                String offset = form.group(2).replace(' ', '+');
                return new Moment(OffsetDateTime.parse(form.group(1) + offset).toInstant());
            }
        } catch (DateTimeException noSuchMoment) {
            throw new IllegalArgumentException(refusal(text), noSuchMoment);
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static String refusal(String text) {
        return "'" + text + "' is not a moment in RFC 3339, such as " + EXAMPLE;
    }

    @Override
    public int compareTo(Moment other) {
        return instant.compareTo(other.instant);
    }

    @Override
    public String toString() {
        return instant.toString();
    }
}
