package tw.taipei.policereport.dissemination.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A number that two releases do not show alike.
 *
 * @param now null when it is not shown any more
 * @param before null when it was not shown
 */
public record NumberChange(Kind kind, StoredObservation now, StoredObservation before) {

    /** What has become of a number. */
    public enum Kind {
        /** It was not shown before. */
        ADDED,
        /** A new revision of its report prints another value. */
        CORRECTED,
        /** The value of another report counts. */
        RESTATED,
        /** The value is the same; its notes, status, printed text or place are not. */
        AMENDED,
        /** It is not shown any more. */
        WITHDRAWN;

        public static List<String> names() {
            return Arrays.stream(values()).map(Kind::toString).toList();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public NumberChange {
        Objects.requireNonNull(kind, "kind is null");
    }

    /** The number itself, as it is shown or was. */
    public StoredObservation number() {
        return now == null ? before : now;
    }
}
