package tw.taipei.policereport.dissemination.request;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;

/** The names by which numbers of some datasets can be selected. */
public final class SelectionNames {

    private SelectionNames() {}

    /** The codes of each dimension, {@code total} included; a dimension of two datasets has the codes of both. */
    public static Map<String, List<String>> codes(List<Dataset> datasets) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Dataset dataset : datasets) {
            for (Dimension dimension : dataset.dimensions()) {
                known.computeIfAbsent(dimension.code(), name -> new LinkedHashSet<>())
                        .addAll(dimension.codeNames());
            }
        }
        Map<String, List<String>> codes = new LinkedHashMap<>();
        known.forEach((name, names) -> {
            names.add(Code.TOTAL);
            codes.put(name, List.copyOf(names));
        });
        return codes;
    }

    public static List<String> measures(List<Dataset> datasets) {
        return datasets.stream()
                .flatMap(dataset -> dataset.measureNames().stream())
                .distinct()
                .toList();
    }
}
