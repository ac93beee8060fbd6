package tw.taipei.policereport.dissemination.row;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What follows from a part of a row, made once: a million numbers are about a few dozen series and periods. */
final class Recent<K, V> {

    private final Function<K, V> maker;
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private volatile Found<K, V> last;

    /** Both at once, so that rows may be written by several threads. */
    private record Found<K, V>(K key, V value) {}

    Recent(Function<K, V> maker) {
        this.maker = maker;
    }

    V of(K key) {
        Found<K, V> found = last;
        if (found == null || found.key() != key) {
            found = new Found<>(key, known.computeIfAbsent(key, maker));
            last = found;
        }
        return found.value();
    }
}
