package tw.taipei.policereport.dissemination.format.cube;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.format.Rows;
import tw.taipei.policereport.dissemination.row.Cube;
import tw.taipei.policereport.dissemination.row.Members;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/**
 * The axes of some numbers: measure, the dimensions of the dataset, area, period, with the codes that occur.
 *
 * @param all in this order
 */
record Axes(List<CodeList> all) {

    static final String MEASURE = "measure";
    static final String PERIOD = "period";

    static final Label PERIOD_LABEL = new Label("統計期間", "Reference period");

    Axes {
        all = List.copyOf(all);
    }

    /** Reads the rows once; they come again when their numbers are written. */
    static <T> Axes of(Cube<T> cube, Rows<T> rows) {
        Dataset dataset = cube.dataset();
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < dataset.dimensions().size() + 2; i++) {
            found.add(new HashSet<>());
        }
        SortedSet<ReferencePeriod> periods = new TreeSet<>();
        rows.each(row -> {
            StoredObservation number = cube.number().apply(row);
            List<String> codes = codes(dataset, number);
            for (int i = 0; i < codes.size(); i++) {
                found.get(i).add(codes.get(i));
            }
            periods.add(number.observation().period());
        });
        return new Axes(axes(dataset, found, periods));
    }

    /** Measure, dimensions, area. */
    private static List<String> codes(Dataset dataset, StoredObservation number) {
        return codes(dataset, number.observation().series(), number.area());
    }

    static List<String> codes(Dataset dataset, SeriesKey series, String area) {
        List<String> codes = new ArrayList<>();
        codes.add(series.measure());
        for (int i = 0; i < dataset.dimensions().size(); i++) {
            codes.add(series.code(i));
        }
        codes.add(area);
        return codes;
    }

    private static List<CodeList> axes(Dataset dataset, List<Set<String>> found, SortedSet<ReferencePeriod> periods) {
        List<CodeList> axes = ofSeries(dataset, found);
        axes.add(ofPeriods(PERIOD, PERIOD_LABEL, periods));
        return axes;
    }

    static CodeList ofPeriods(String id, Label label, Collection<ReferencePeriod> periods) {
        return CodeList.of(
                id,
                label,
                periods.stream()
                        .map(period -> new Code(period.toString(), period.label()))
                        .toList());
    }

    /** Measure, dimensions, area. */
    static List<CodeList> ofSeries(Dataset dataset, List<Set<String>> found) {
        List<CodeList> axes = new ArrayList<>();
        for (Dimension dimension : Members.dimensions(dataset)) {
            Set<String> there = found.get(axes.size());
            List<Code> codes = dimension.codes().stream()
                    .filter(code -> there.contains(code.code()))
                    .toList();
            axes.add(CodeList.of(dimension.code(), dimension.label(), codes));
        }
        return axes;
    }

    /** Where a number stands when all places are counted through, those of the last axis first. */
    long offset(Dataset dataset, StoredObservation number) {
        List<String> codes = codes(dataset, number);
        codes.add(number.observation().period().toString());
        return offsetOf(codes);
    }

    /** Where something with these codes on the axes stands. */
    long offsetOf(List<String> codes) {
        long offset = 0;
        for (int i = 0; i < codes.size(); i++) {
            offset = offset * all.get(i).codes().size() + all.get(i).position(codes.get(i));
        }
        return offset;
    }
}
