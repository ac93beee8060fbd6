package tw.taipei.policereport.dissemination.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.taipei.policereport.statistics.UnknownCodeException;

/** The order that a reader asks for: {@code -value,period}. Ties always break by the identity of the row. */
public record Sorting(List<Key> keys) {

    /** One name to sort by. */
    public record Key(String name, boolean descending) {
        @Override
        public String toString() {
            return descending ? "-" + name : name;
        }
    }

    public Sorting {
        keys = List.copyOf(keys);
    }

    /** @param standard the order of a request that names none */
    public static Sorting read(Parameters parameters, List<String> allowed, String standard) {
        List<Key> asked = parameters.list("sort", value -> key(value, allowed));
        return asked.isEmpty() ? new Sorting(keys(standard, allowed)) : new Sorting(asked);
    }

    private static List<Key> keys(String standard, List<String> allowed) {
        List<Key> keys = new ArrayList<>();
        for (String value : standard.split(",")) {
            keys.add(key(value, allowed));
        }
        return keys;
    }

    private static Key key(String value, List<String> allowed) {
        boolean descending = value.startsWith("-");
        String name = descending ? value.substring(1) : value;
        return Optional.of(name)
                .filter(allowed::contains)
                .map(known -> new Key(known, descending))
                .orElseThrow(() -> new UnknownCodeException("sort", name, allowed));
    }

    @Override
    public String toString() {
        return keys.stream().map(Key::toString).collect(Collectors.joining(","));
    }
}
