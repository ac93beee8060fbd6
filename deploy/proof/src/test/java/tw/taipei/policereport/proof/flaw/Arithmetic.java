package tw.taipei.policereport.proof.flaw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tw.taipei.policereport.proof.manuscript.Block.Kind;
import tw.taipei.policereport.proof.manuscript.Block.Quantity;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.manuscript.Manuscript;
import tw.taipei.policereport.proof.printing.Figure;
import tw.taipei.policereport.proof.printing.PrintedBlock;
import tw.taipei.policereport.proof.printing.PrintedReport;
import tw.taipei.policereport.proof.printing.PrintedRow;

/**
 * What a person with a pencil finds in printed tables: changes that are no differences, totals that are no sums, rates
 * that are no ratios. An error that leaves all of them true cannot be seen in the report alone.
 */
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What is printed with decimals was rounded to them. */
    private static final Set<Kind> ROUNDED = EnumSet.of(Kind.RATE, Kind.PERCENT, Kind.WEIGHT);
    /** Two rounded numbers are each half a unit of their last place off at most, and so is their printed change. */
    private static final BigDecimal ROUNDED_THREE_TIMES = new BigDecimal("0.015");

    private static final BigDecimal ROUNDED_ONCE = new BigDecimal("0.005");
    private static final BigDecimal HALF_A_PERCENT = new BigDecimal("0.5");

    private final Map<String, Map<Column, BigDecimal>> printed = new HashMap<>();

    private Arithmetic() {}

    static Arithmetic of(PrintedReport report) {
        Arithmetic arithmetic = new Arithmetic();
        report.tables().forEach(arithmetic::take);
        return arithmetic;
    }

    private void take(PrintedBlock.Table table) {
        boolean compared = table.columns().contains(Column.CHANGE.word());
        for (PrintedRow row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Column column = compared && i < table.columns().size()
                        ? Column.of(table.columns().get(i))
                        : Column.CURRENT;
                row.cells().get(i).figures().forEach(figure -> take(figure, column));
            }
        }
    }

    private void take(Figure figure, Column column) {
        printed.computeIfAbsent(figure.series(), series -> new EnumMap<>(Column.class))
                .put(column, PrintedNumber.of(figure.text()));
    }

    /** Whether a change, a total or a rate is not what the other numbers make it. */
    boolean isBroken() {
        List<Quantity> quantities = Manuscript.ofFirstReport().quantities();
        return quantities.stream().anyMatch(quantity -> !changeHolds(quantity.series(), quantity))
                || quantities.stream()
                        .filter(quantity -> quantity.kind() == Kind.PARTS)
                        .anyMatch(this::partsBroken)
                || quantities.stream().anyMatch(quantity -> !holds(quantity, Column.CURRENT))
                || quantities.stream().anyMatch(quantity -> !holds(quantity, Column.BASE));
    }

    /** Whether a share is not what its counts make it. */
    boolean hasOddShare() {
        return Manuscript.ofFirstReport().quantities().stream()
                .filter(quantity -> quantity.kind() == Kind.SHARE)
                .anyMatch(share -> isFarFromRatio(share, Column.CURRENT, HALF_A_PERCENT)
                        || isFarFromRatio(share, Column.BASE, HALF_A_PERCENT));
    }

    private boolean partsBroken(Quantity whole) {
        List<String> parts = List.of(whole.series() + ".own", whole.series() + ".other");
        return parts.stream().anyMatch(part -> !changeHolds(part, whole))
                || !isSum(whole.series(), parts, Column.CURRENT)
                || !isSum(whole.series(), parts, Column.BASE);
    }

    private boolean holds(Quantity quantity, Column column) {
        return switch (quantity.kind()) {
            case SUM -> isSum(quantity.series(), quantity.sources(), column);
            case RATE -> !isFarFromRatio(quantity, column, ROUNDED_ONCE);
            default -> true;
        };
    }

    private boolean changeHolds(String series, Quantity quantity) {
        BigDecimal now = value(series, Column.CURRENT);
        BigDecimal before = value(series, Column.BASE);
        BigDecimal change = value(series, Column.CHANGE);
        if (now == null || before == null || change == null) {
            return true;
        }
        BigDecimal off = now.subtract(before).subtract(change).abs();
        return off.signum() == 0 || ROUNDED.contains(quantity.kind()) && off.compareTo(ROUNDED_THREE_TIMES) <= 0;
    }

    private boolean isSum(String series, List<String> parts, Column column) {
        BigDecimal whole = value(series, column);
        List<BigDecimal> values =
                parts.stream().map(part -> value(part, column)).toList();
        return whole == null
                || values.stream().anyMatch(Objects::isNull)
                || values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(whole) == 0;
    }

    private boolean isFarFromRatio(Quantity quantity, Column column, BigDecimal tolerance) {
        BigDecimal ratio = value(quantity.series(), column);
        BigDecimal part = value(quantity.sources().get(0), column);
        BigDecimal whole = value(quantity.sources().get(1), column);
        if (ratio == null || part == null || whole == null || whole.signum() == 0) {
            return false;
        }
        BigDecimal exact = HUNDRED.multiply(part).divide(whole, 30, RoundingMode.HALF_UP);
        return exact.subtract(ratio).abs().compareTo(tolerance) > 0;
    }

    private BigDecimal value(String series, Column column) {
        return printed.getOrDefault(series, Map.of()).get(column);
    }
}
