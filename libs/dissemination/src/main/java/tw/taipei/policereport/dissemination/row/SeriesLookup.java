package tw.taipei.policereport.dissemination.row;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Measure;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * What every row of a dataset asks of its structure, found once: a long list asks it a million times.
 *
 * @param positions where the code of each dimension stands in a series key
 * @param labels those of the codes of each dimension
 * @param names what each series is called in the whole house
 */
record SeriesLookup(
        Dataset dataset,
        Map<String, Measure> measures,
        Map<String, Integer> positions,
        Map<String, Map<String, Label>> labels,
        Recent<SeriesKey, String> names) {

    static SeriesLookup of(String service, Dataset dataset) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        dataset.measures().forEach(measure -> measures.put(measure.code(), measure));
        Map<String, Integer> positions = new LinkedHashMap<>();
        Map<String, Map<String, Label>> labels = new LinkedHashMap<>();
        for (Dimension dimension : dataset.dimensions()) {
            positions.put(dimension.code(), positions.size());
            Map<String, Label> own = new LinkedHashMap<>();
            for (Code code : Members.of(dimension)) {
                own.put(code.code(), code.label());
            }
            labels.put(dimension.code(), own);
        }
        String prefix = service + ':' + dataset.code() + ':';
        return new SeriesLookup(dataset, measures, positions, labels, new Recent<>(series -> prefix + series));
    }
}
