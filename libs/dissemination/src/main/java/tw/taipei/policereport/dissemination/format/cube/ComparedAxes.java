package tw.taipei.policereport.dissemination.format.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.dissemination.format.Rows;
import tw.taipei.policereport.dissemination.row.Compared;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** The axes of comparisons: those of numbers, the base period, and which number of the comparison it is. */
final class ComparedAxes {

    static final String BASE_PERIOD = "base_period";
    static final String FIGURE = "figure";

    private static final Label BASE_PERIOD_LABEL = new Label("基期", "Base period");
    private static final Label FIGURE_LABEL = new Label("數字", "Figure");

    private ComparedAxes() {}

    /** Reads the rows once; they come again when their figures are written. */
    static <T> Axes of(Compared<T> compared, Rows<T> rows) {
        Dataset dataset = compared.dataset();
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < dataset.dimensions().size() + 2; i++) {
            found.add(new HashSet<>());
        }
        SortedSet<ReferencePeriod> periods = new TreeSet<>();
        SortedSet<ReferencePeriod> bases = new TreeSet<>();
        rows.each(row -> {
            Comparison comparison = compared.comparison().apply(row);
            List<String> codes = Axes.codes(dataset, comparison.series(), Area.TAIPEI);
            for (int i = 0; i < codes.size(); i++) {
                found.get(i).add(codes.get(i));
            }
            periods.add(comparison.current().period());
            bases.add(comparison.basePeriod());
        });
        List<CodeList> axes = Axes.ofSeries(dataset, found);
        axes.add(Axes.ofPeriods(Axes.PERIOD, Axes.PERIOD_LABEL, periods));
        axes.add(Axes.ofPeriods(BASE_PERIOD, BASE_PERIOD_LABEL, bases));
        axes.add(CodeList.of(
                FIGURE,
                FIGURE_LABEL,
                Arrays.stream(Figure.values()).map(Figure::code).toList()));
        return new Axes(axes);
    }

    static List<String> codes(Dataset dataset, Comparison comparison, Figure figure) {
        List<String> codes = Axes.codes(dataset, comparison.series(), Area.TAIPEI);
        codes.add(comparison.current().period().toString());
        codes.add(comparison.basePeriod().toString());
        codes.add(figure.code().code());
        return codes;
    }
}
