package tw.taipei.policereport.dissemination.format.sdmx;

import java.util.Arrays;
import java.util.List;
import tw.taipei.policereport.dissemination.format.CodeList;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Change;
import tw.taipei.policereport.statistics.Code;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.tabulation.ColumnLabels;

/** What may be said of a comparison, the same for all datasets. */
final class ComparisonCodes {

    static final CodeList BASES =
            CodeList.of("CL_BASIS", ColumnLabels.of("basis"), Arrays.stream(Basis.values()), ComparisonCodes::label);

    static final CodeList DIRECTIONS = CodeList.of(
            "CL_DIRECTION",
            ColumnLabels.of("direction"),
            List.of(Code.of("up", "增加", "Up"), Code.of("down", "減少", "Down"), Code.of("unchanged", "持平", "Unchanged")));

    static final CodeList REASONS = CodeList.of(
            "CL_CHANGE_REASON",
            ColumnLabels.of("change_reason"),
            List.of(
                    Code.of(Comparison.BASE_NOT_HELD, "沒有基期數字", "No number for the base period"),
                    Code.of(Comparison.VALUE_MISSING, "缺值", "A value is missing"),
                    Code.of(Comparison.RANK, "名次不計增減", "A rank has no change")));

    static final CodeList PERCENT_REASONS = CodeList.of(
            "CL_CHANGE_PERCENT_REASON",
            new Label("無增減百分比的原因", "Why there is no change in percent"),
            List.of(
                    Code.of(Change.BASE_ZERO, "基期數值為零", "The base is zero"),
                    Code.of(Change.RATE, "比率只以百分點表示", "A rate changes by points only")));

    static final CodeList VERDICTS = CodeList.of(
            "CL_VERDICT", ColumnLabels.of("verdict"), Arrays.stream(Verdict.values()), ComparisonCodes::label);

    static final CodeList LEVELS = CodeList.of(
            "CL_COMPARABILITY",
            ColumnLabels.of("comparability"),
            Arrays.stream(Comparability.Level.values()),
            ComparisonCodes::label);

    private ComparisonCodes() {}

    private static Label label(Basis basis) {
        return switch (basis) {
            case AS_PUBLISHED -> new Label("報告所印的前期", "The base that the report prints");
            case YEAR_EARLIER -> new Label("去年同期", "The same period one year earlier");
            case PREVIOUS_HALF -> new Label("前一個半年", "The half-year just before");
            case EXPLICIT -> new Label("指定的期間", "The period that was asked for");
        };
    }

    private static Label label(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> new Label("相符", "Agrees");
            case ROUNDING -> new Label("進位差異", "Rounding");
            case MISMATCH -> new Label("不符", "Disagrees");
            case NOT_PUBLISHED -> new Label("未印", "Not printed");
            case NOT_COMPUTABLE -> new Label("無法驗算", "Not computable");
        };
    }

    private static Label label(Comparability.Level level) {
        return switch (level) {
            case COMPARABLE -> new Label("可比", "Comparable");
            case CAUTION -> new Label("須留意", "Caution");
            case NOT_COMPARABLE -> new Label("不可比", "Not comparable");
        };
    }
}
