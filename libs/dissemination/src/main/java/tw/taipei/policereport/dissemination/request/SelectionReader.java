package tw.taipei.policereport.dissemination.request;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;

/** Reads the parts of a selection whose names come from the datasets themselves. */
final class SelectionReader {

    private SelectionReader() {}

    /** A list of one dataset has no parameter {@code dataset}: the path has named it. */
    static List<String> named(Parameters parameters, Scope scope) {
        List<String> codes = scope.datasets().stream().map(Dataset::code).toList();
        return scope.only() == null ? parameters.codes("dataset", codes) : List.of();
    }

    /** The codes that are asked for, of each dimension that is named. */
    static Map<String, List<String>> codes(Parameters parameters, List<Dataset> datasets) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        SelectionNames.codes(datasets).forEach((name, names) -> {
            List<String> codes = parameters.codes(name, names);
            if (!codes.isEmpty()) {
                asked.put(name, codes);
            }
        });
        return asked;
    }

    static boolean canHold(Dataset dataset, Collection<String> dimensions, List<String> measures) {
        List<String> own = dataset.dimensions().stream().map(Dimension::code).toList();
        boolean measured = measures.isEmpty() || dataset.measureNames().stream().anyMatch(measures::contains);
        return measured && own.containsAll(dimensions);
    }
}
