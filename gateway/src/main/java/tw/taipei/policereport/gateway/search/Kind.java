package tw.taipei.policereport.gateway.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a search can find, in the order in which it is listed. */
enum Kind {
    DATASET,
    NUMBER,
    PROGRAMME,
    NOTE,
    LINE;

    static List<String> names() {
        return Arrays.stream(values()).map(Kind::toString).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
