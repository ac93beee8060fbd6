package tw.taipei.policereport.dissemination.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.statistics.Code;
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

    /** Every dimension of the datasets is a parameter; a dimension of two datasets takes the codes of both. */
    static Map<String, List<String>> codes(Parameters parameters, List<Dataset> datasets) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Dataset dataset : datasets) {
            for (Dimension dimension : dataset.dimensions()) {
                known.computeIfAbsent(dimension.code(), name -> new LinkedHashSet<>())
                        .addAll(codeNames(dimension));
            }
        }
        Map<String, List<String>> asked = new LinkedHashMap<>();
        known.forEach((name, names) -> {
            List<String> codes = parameters.codes(name, List.copyOf(names));
            if (!codes.isEmpty()) {
                asked.put(name, codes);
            }
        });
        return asked;
    }

    /** The declared codes and {@code total}, which every dimension has. */
    static List<String> codeNames(Dimension dimension) {
        List<String> names = new ArrayList<>(dimension.codeNames());
        if (!names.contains(Code.TOTAL)) {
            names.add(Code.TOTAL);
        }
        return names;
    }

    static List<String> measureNames(List<Dataset> datasets) {
        return datasets.stream()
                .flatMap(dataset -> dataset.measureNames().stream())
                .distinct()
                .toList();
    }

    static boolean canHold(Dataset dataset, Collection<String> dimensions, List<String> measures) {
        List<String> own = dataset.dimensions().stream().map(Dimension::code).toList();
        boolean measured = measures.isEmpty() || dataset.measureNames().stream().anyMatch(measures::contains);
        return measured && own.containsAll(dimensions);
    }
}
