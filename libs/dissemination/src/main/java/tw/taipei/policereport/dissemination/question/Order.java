package tw.taipei.policereport.dissemination.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.statistics.Source;

/** The names that rows in memory can be sorted by. What a row does not have comes last in either direction. */
final class Order<T> {

    private final Map<String, Comparator<T>> rising = new LinkedHashMap<>();
    private final Map<String, Comparator<T>> falling = new LinkedHashMap<>();

    <V extends Comparable<? super V>> Order<T> by(String name, Function<T, V> value) {
        rising.put(name, Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
        falling.put(name, Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder())));
        return this;
    }

    /** {@code dataset}, {@code measure} and one name for each dimension. */
    Order<T> bySeries(List<Dataset> datasets, Function<T, String> dataset, Function<T, SeriesKey> series) {
        by("dataset", dataset);
        by("measure", row -> series.apply(row).measure());
        for (Dataset one : datasets) {
            for (int i = 0; i < one.dimensions().size(); i++) {
                int index = i;
                by(one.dimensions().get(i).code(), row -> series.apply(row).code(index));
            }
        }
        return this;
    }

    /** {@code line}: as the reports print it. */
    Order<T> byPlace(Function<T, Source> source) {
        return by("line", row -> {
            Source place = source.apply(row);
            return place == null
                    ? null
                    : String.format(Locale.ROOT, "%s %08d %08d", place.report(), place.line(), place.column());
        });
    }

    List<String> names() {
        return List.copyOf(rising.keySet());
    }

    Comparator<T> of(Sorting sorting) {
        Comparator<T> order = (left, right) -> 0;
        for (Sorting.Key key : sorting.keys()) {
            order = order.thenComparing((key.descending() ? falling : rising).get(key.name()));
        }
        return order;
    }
}
