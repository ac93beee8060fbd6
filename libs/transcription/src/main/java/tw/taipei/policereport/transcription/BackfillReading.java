package tw.taipei.policereport.transcription;

import java.util.List;
import java.util.Objects;

/**
 * What a service says about a file of series that it has read.
 *
 * @param rows how many rows of the file are its own and right
 * @param digest over those rows, hexadecimal
 * @param mistakes how many there are
 * @param listed the first of them, in the order of the file
 */
public record BackfillReading(String service, int rows, String digest, long mistakes, List<BackfillMistake> listed) {

    /** How many mistakes are listed at most; the rest is counted. */
    public static final int MOST_LISTED = 100;

    /** The digest of no rows at all. */
    public static final String NO_ROWS = "0".repeat(64);

    public BackfillReading {
        Objects.requireNonNull(service, "service is null");
        Objects.requireNonNull(digest, "digest is null");
        listed = List.copyOf(listed);
    }
}
