package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.dissemination.Area;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Dimension;
import tw.taipei.policereport.statistics.Label;

/**
 * The dimensions that numbers really have, with the codes that those really have: {@code total} is one of every dimension,
 * whether it is declared or not.
 */
public final class Members {

    private static final Code TOTAL = Code.of(Code.TOTAL, "合計", "Total");

    private static final Label MEASURE = new Label("統計項目", "Measure");

    private Members() {}

    /** Measure, the dimensions of the dataset, area. */
    public static List<Dimension> dimensions(Dataset dataset) {
        List<Dimension> dimensions = new ArrayList<>();
        dimensions.add(new Dimension(
                "measure",
                MEASURE,
                dataset.measures().stream()
                        .map(measure -> new Code(measure.code(), measure.label()))
                        .toList()));
        for (Dimension dimension : dataset.dimensions()) {
            dimensions.add(new Dimension(dimension.code(), dimension.label(), of(dimension)));
        }
        dimensions.add(Area.DIMENSION);
        return dimensions;
    }

    public static List<Code> of(Dimension dimension) {
        List<Code> codes = new ArrayList<>(dimension.codes());
        if (!dimension.codeNames().contains(Code.TOTAL)) {
            codes.add(TOTAL);
        }
        return codes;
    }

    /** @throws tw.taipei.policereport.statistics.UnknownCodeException naming the declared codes */
    public static Code of(Dimension dimension, String code) {
        boolean undeclaredTotal =
                code.equals(Code.TOTAL) && !dimension.codeNames().contains(code);
        return undeclaredTotal ? TOTAL : dimension.code(code);
    }
}
