package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.dissemination.format.Rows;
import tw.taipei.policereport.statistics.Code;

/**
 * The values that some rows have on each dimension, codes in the order of their list and periods in that of time.
 *
 * @param all for each dimension its values
 * @param positions for each dimension where each value stands
 */
record Places(List<List<Object>> all, List<Map<Object, Integer>> positions) {

    /** Reads the rows once; they come again when they are written. */
    static <R> Places of(Flow<R> flow, Rows<R> rows) {
        List<Set<Object>> found = new ArrayList<>();
        flow.dimensions().forEach(dimension -> found.add(new HashSet<>()));
        rows.each(row -> {
            for (int i = 0; i < found.size(); i++) {
                found.get(i).add(flow.dimensions().get(i).value().apply(row));
            }
        });
        List<List<Object>> all = new ArrayList<>();
        List<Map<Object, Integer>> positions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<Object> values = ordered(flow.dimensions().get(i), found.get(i));
            Map<Object, Integer> places = new HashMap<>();
            values.forEach(value -> places.put(value, places.size()));
            all.add(values);
            positions.add(places);
        }
        return new Places(all, positions);
    }

    private static List<Object> ordered(Component<?> dimension, Set<Object> found) {
        return dimension.isCoded()
                ? dimension.codes().codes().stream()
                        .map(Code::code)
                        .filter(found::contains)
                        .map(Object.class::cast)
                        .toList()
                : found.stream().sorted().toList();
    }

    boolean isEmpty() {
        return all.get(0).isEmpty();
    }

    /** {@code 0:3:1}. */
    <R> String key(Flow<R> flow, R row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < positions.size(); i++) {
            Object value = flow.dimensions().get(i).value().apply(row);
            key.append(i == 0 ? "" : ":").append(positions.get(i).get(value));
        }
        return key.toString();
    }
}
