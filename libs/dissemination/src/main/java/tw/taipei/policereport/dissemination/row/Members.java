package tw.taipei.policereport.dissemination.row;

import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Dimension;

/** The codes that a dimension really has: {@code total} is one of every dimension, whether it is declared or not. */
public final class Members {

    private static final Code TOTAL = Code.of(Code.TOTAL, "合計", "Total");

    private Members() {}

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
