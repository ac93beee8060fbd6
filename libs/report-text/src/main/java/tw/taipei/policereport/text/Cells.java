package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The numbers of a row by column, each column with one or more numbers. */
public final class Cells {

    static final String VALUE = "本期";
    static final String BASE = "前期";
    static final String CHANGE = "增減數";

    private final List<String> columns;
    private final List<List<Cell>> cells;
    private final boolean ambiguous;

    Cells(List<String> columns, List<List<Cell>> cells) {
        this(columns, cells, false);
    }

    private Cells(List<String> columns, List<List<Cell>> cells, boolean ambiguous) {
        this.columns = List.copyOf(columns);
        this.cells = cells.stream().map(List::copyOf).toList();
        this.ambiguous = ambiguous;
    }

    static Cells unreadable() {
        return new Cells(List.of(), List.of());
    }

    Cells ambiguous() {
        return new Cells(columns, cells, true);
    }

    /** Whether the numbers could be told apart at all. */
    public boolean isReadable() {
        return !columns.isEmpty();
    }

    /** Whether they could be told apart in more than one way, and nothing printed says which is right. */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** Empty when the row does not print this column. */
    public Optional<Cell> cell(String column, int mark) {
        int index = columns.indexOf(column);
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index).get(mark));
    }

    boolean isUnchecked() {
        return !columns.contains(CHANGE);
    }

    /** {@code 108 138 - 30}, read as 108138 and a dash: no change proves that the first two are one number. */
    boolean hasDash() {
        return values().contains(null);
    }

    /** {@code 264 - 150}: the dash may be the sign of the change, so that a number before it is missing. */
    boolean maySignChange(ReportText report) {
        List<Cell> changes = columns.contains(CHANGE) ? cells.get(columns.indexOf(CHANGE)) : List.of();
        List<Cell> printed = cells.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(cell -> cell.span().start()))
                .toList();
        boolean unsigned = changes.stream().anyMatch(cell -> isUnsigned(report, cell));
        return IntStream.range(1, printed.size())
                .filter(i -> unsigned || changes.contains(printed.get(i - 1)))
                .anyMatch(i -> isSign(report, printed.get(i - 1)) && isUnsigned(report, printed.get(i)));
    }

    private static boolean isSign(ReportText report, Cell cell) {
        return Folding.compact(report.printed(cell.span())).equals("-");
    }

    private static boolean isUnsigned(ReportText report, Cell cell) {
        return CompactText.isDigit(Folding.compact(report.printed(cell.span())).charAt(0));
    }

    /** Whether every printed change is its value minus its base. Nothing to check counts as yes. */
    boolean addsUp() {
        if (isUnchecked()) {
            return true;
        }
        for (int mark = 0; mark < cells.get(0).size(); mark++) {
            BigDecimal value = value(VALUE, mark);
            BigDecimal base = value(BASE, mark);
            BigDecimal change = value(CHANGE, mark);
            boolean complete = value != null && base != null && change != null;
            if (complete && value.subtract(base).compareTo(change) != 0) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal value(String column, int mark) {
        return cell(column, mark).map(Cell::value).orElse(null);
    }

    List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>();
        cells.forEach(column -> column.forEach(cell -> values.add(cell.value())));
        return values;
    }

    /** Of two splits the one whose first numbers are longer is what a reader would take. */
    int longestFirst() {
        int weight = 0;
        for (List<Cell> column : cells) {
            for (Cell cell : column) {
                weight = weight * 2 + cell.span().end() - cell.span().start();
            }
        }
        return weight;
    }
}
