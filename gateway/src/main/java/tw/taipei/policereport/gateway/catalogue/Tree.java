package tw.taipei.policereport.gateway.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON in a fixed order. */
final class Tree {

    private Tree() {}

    /** @param namesAndValues in turns; a value that is null is left out */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return tree;
    }
}
