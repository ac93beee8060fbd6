package tw.taipei.policereport.statistics;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A measure and one code for each dimension of its dataset. The text form joins them with dots and leaves out
 * {@code total} at the end: {@code cleared.theft.own}, {@code reported.theft}.
 */
public record SeriesKey(String measure, List<String> codes) implements Comparable<SeriesKey> {

    /** Possessive: a name comes from a query string, and a group that backtracks runs out of stack on a long one. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public SeriesKey {
        Objects.requireNonNull(measure, "measure is null");
        Objects.requireNonNull(codes, "codes is null");
        Stream.concat(Stream.of(measure), codes.stream()).forEach(SeriesKey::requireName);
        codes = withoutTrailingTotals(List.copyOf(codes));
    }

    /** @throws IllegalArgumentException naming the part that is no name */
    public static SeriesKey valueOf(String text) {
        Objects.requireNonNull(text, "text is null");
        List<String> parts = List.of(text.split("\\.", -1));
        return new SeriesKey(parts.get(0), parts.subList(1, parts.size()));
    }

    /** The code of the dimension at {@code index}; {@code total} where the key leaves it out. */
    public String code(int index) {
        return index < codes.size() ? codes.get(index) : Code.TOTAL;
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a name in a series key; names are lower-case words joined by hyphens");
        }
    }

    private static List<String> withoutTrailingTotals(List<String> codes) {
        int length = codes.size();
        while (length > 0 && codes.get(length - 1).equals(Code.TOTAL)) {
            length--;
        }
        return codes.subList(0, length);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return codes.isEmpty() ? measure : measure + "." + String.join(".", codes);
    }
}
