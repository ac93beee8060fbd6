package tw.taipei.policereport.transcription;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id under which a file of historical series stands among the reports: {@code 0-yearbook}. The zero puts it before
 * every half-year in any order of reports, so that where both give a number, that of the report counts.
 */
public final class BackfillId {

    /** What a name looks like, in words. */
    public static final String FORM =
            "lower-case words joined by hyphens, the first letter no digit, at most 64 characters";

    private static final String PREFIX = "0-";
    private static final int LONGEST = 64;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");

    private BackfillId() {}

    /** Empty for a name that has another form than {@link #FORM}. */
    public static Optional<String> of(String name) {
        boolean named =
                name != null && name.length() <= LONGEST && NAME.matcher(name).matches();
        return named ? Optional.of(PREFIX + name) : Optional.empty();
    }

    /** The name in an id; the id of a report is its own. */
    public static String name(String report) {
        return is(report) ? report.substring(PREFIX.length()) : report;
    }

    /** Whether the id of a report is that of a file of series. */
    public static boolean is(String report) {
        return report.startsWith(PREFIX);
    }
}
