package tw.taipei.policereport.dissemination.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * Which numbers a reader asks for. Different parameters are AND, the values of one are OR.
 *
 * @param named the datasets that the reader has named by parameter; empty where the path or nothing names them
 * @param datasets those that can hold such numbers, in the order of the domain
 * @param codes the asked codes of each dimension that was named
 * @param measures empty for every measure
 * @param areas empty for every area
 * @param report only what this report prints; null for the latest printed number of each series and period
 * @param lastN only the latest periods of each series; null for all
 */
public record Selection(
        List<String> named,
        List<Dataset> datasets,
        Map<String, List<String>> codes,
        List<String> measures,
        List<String> areas,
        Periods periods,
        String report,
        Integer lastN) {

    public Selection {
        named = List.copyOf(named);
        datasets = List.copyOf(datasets);
        codes = Map.copyOf(codes);
        measures = List.copyOf(measures);
        areas = List.copyOf(areas);
        Objects.requireNonNull(periods, "periods is null");
    }

    /** Everything in these datasets. */
    public static Selection all(List<Dataset> datasets) {
        return new Selection(List.of(), datasets, Map.of(), List.of(), List.of(), Periods.ANY, null, null);
    }

    /** @param scope a service-wide list may be narrowed further with {@code dataset=} */
    public static Selection read(Parameters parameters, Scope scope) {
        List<Dataset> datasets = scope.datasets();
        List<String> named = SelectionReader.named(parameters, scope);
        Map<String, List<String>> codes = SelectionReader.codes(parameters, datasets);
        List<String> measures = parameters.codes("measure", SelectionNames.measures(datasets));
        return new Selection(
                named,
                datasets.stream()
                        .filter(dataset -> named.isEmpty() || named.contains(dataset.code()))
                        .filter(dataset -> SelectionReader.canHold(dataset, codes.keySet(), measures))
                        .toList(),
                codes,
                measures,
                parameters.codes(Area.DIMENSION.code(), Area.DIMENSION.codeNames()),
                Periods.read(parameters),
                null,
                null);
    }

    /** The part of it in one of its datasets. */
    public Selection in(Dataset dataset) {
        return new Selection(named, List.of(dataset), codes, measures, areas, periods, report, lastN);
    }

    public Selection in(Periods periods) {
        return new Selection(named, datasets, codes, measures, areas, periods, report, lastN);
    }

    public Selection printedBy(String report) {
        return new Selection(named, datasets, codes, measures, areas, periods, report, lastN);
    }

    public Selection latest(Integer lastN) {
        return new Selection(named, datasets, codes, measures, areas, periods, report, lastN);
    }

    public List<String> datasetCodes() {
        return datasets.stream().map(Dataset::code).toList();
    }

    /** Whether a number is asked for; which report prints it is not looked at. */
    public boolean contains(String dataset, SeriesKey series, ReferencePeriod period) {
        return datasets.stream().filter(one -> one.code().equals(dataset)).anyMatch(one -> hasCodes(one, series))
                && (measures.isEmpty() || measures.contains(series.measure()))
                && periods.contains(period);
    }

    private boolean hasCodes(Dataset dataset, SeriesKey series) {
        for (int i = 0; i < dataset.dimensions().size(); i++) {
            List<String> asked = codes.get(dataset.dimensions().get(i).code());
            if (asked != null && !asked.contains(series.code(i))) {
                return false;
            }
        }
        return true;
    }

    /** As understood, in a fixed order. */
    public Map<String, Object> describe() {
        Map<String, Object> understood = new LinkedHashMap<>();
        put(understood, "dataset", named);
        put(understood, "measure", measures);
        codes.keySet().stream().sorted().forEach(name -> put(understood, name, codes.get(name)));
        put(understood, "area", areas);
        periods.describe(understood);
        if (report != null) {
            understood.put("report", report);
        }
        if (lastN != null) {
            understood.put("lastN", lastN);
        }
        return understood;
    }

    private static void put(Map<String, Object> understood, String name, List<String> values) {
        if (!values.isEmpty()) {
            understood.put(name, values);
        }
    }
}
