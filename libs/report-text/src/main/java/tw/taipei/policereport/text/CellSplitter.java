package tw.taipei.policereport.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Splits the numbers of a row into its cells. A space may stand inside a number or between two, so more than one split
 * can be possible; the printed change decides: value − base = change.
 */
public final class CellSplitter {

    /** Six amounts of money with 億 and 萬 have 18 pieces; beyond it a row is not tried. */
    private static final int MOST_ATOMS = 24;

    private static final Integer ANY_DECIMALS = Integer.MAX_VALUE;

    private final ReportText report;
    private final CompactText compact;
    private final List<String> columns;
    private final List<String> marks;
    private final List<Integer> decimals;

    /**
     * @param columns the header's words; where 增減數 is among them it checks the other two
     * @param marks for each number of a column, the unit that tells it from the others, or an empty text for its place
     */
    public CellSplitter(ReportText report, List<String> columns, List<String> marks) {
        this(report, columns, marks, marks.stream().map(mark -> ANY_DECIMALS).toList());
    }

    /** @param decimals how many decimals each number of a column may have; one that has more is read otherwise or not */
    public CellSplitter(ReportText report, List<String> columns, List<String> marks, List<Integer> decimals) {
        this.report = report;
        this.compact = report.compact();
        this.columns = List.copyOf(columns);
        this.marks = List.copyOf(marks);
        this.decimals = List.copyOf(decimals);
        Objects.checkIndex(0, marks.size());
        Objects.checkIndex(marks.size() - 1, decimals.size());
    }

    public Cells split(Row row) {
        if (row.atoms().size() > MOST_ATOMS) {
            return Cells.unreadable();
        }
        for (Spelling spelling : Spelling.values()) {
            List<Cells> possible = columns.contains(Cells.CHANGE)
                    ? possible(row.atoms(), spelling, columns.size())
                    : obvious(row.atoms(), spelling, columns.size());
            Cells decided = decide(possible.stream().filter(Cells::addsUp).toList());
            if (decided != null) {
                boolean doubtful = mayLackZero(row.atoms())
                        || spelling == Spelling.USUAL && mayBePointed(row, decided)
                        || (spelling == Spelling.USUAL ? decided.maySignChange(report) : decided.hasDash())
                        || mayBeDecimals(decided);
                return doubtful ? decided.ambiguous() : decided;
            }
        }
        Cells remarked = row.isRemarked() ? withoutChange(row) : Cells.unreadable();
        if (remarked.isReadable() || isMixed(row.atoms())) {
            return remarked;
        }
        Cells printed = only(obvious(row.atoms(), Spelling.USUAL, columns.size()));
        return printed.maySignChange(report) ? printed.ambiguous() : printed;
    }

    /** {@code 133.320} kilogrammes, read as thousands, may be written with a decimal more than usual. */
    private boolean mayBeDecimals(Cells decided) {
        return IntStream.range(0, marks.size())
                .filter(mark -> decimals.get(mark) > 0 && !ANY_DECIMALS.equals(decimals.get(mark)))
                .anyMatch(mark -> columns.stream()
                        .flatMap(column -> decided.cell(column, mark).stream())
                        .anyMatch(cell -> report.isWholeWithPoint(cell.span(), cell.value())));
    }

    /** {@code 18.012 16.996 +1.016} adds up with decimals and with thousands. */
    private boolean mayBePointed(Row row, Cells decided) {
        return possible(row.atoms(), Spelling.POINTED_THOUSANDS, columns.size()).stream()
                .filter(cells -> cells.addsUp() && !cells.isUnchecked())
                .anyMatch(cells -> !cells.values().equals(decided.values()));
    }

    /** The report prints a remark in place of the change: two columns remain. */
    private Cells withoutChange(Row row) {
        int change = columns.indexOf(Cells.CHANGE);
        boolean possible = change == columns.size() - 1
                && columns.size() > 1
                && row.atoms().stream().noneMatch(Atom::isSigned);
        return possible ? only(obvious(row.atoms(), Spelling.USUAL, columns.size() - 1)) : Cells.unreadable();
    }

    private static Cells only(List<Cells> cells) {
        return cells.size() == 1 ? cells.get(0) : Cells.unreadable();
    }

    private static Cells decide(List<Cells> possible) {
        Map<List<BigDecimal>, Cells> distinct = new LinkedHashMap<>();
        possible.forEach(cells -> distinct.putIfAbsent(cells.values(), cells));
        if (distinct.isEmpty()) {
            return null;
        }
        Cells longest = distinct.values().stream()
                .max(Comparator.comparingInt(Cells::longestFirst))
                .orElseThrow();
        return distinct.size() == 1 ? longest : longest.ambiguous();
    }

    private List<Cells> possible(List<Atom> atoms, Spelling spelling, int columnCount) {
        return spelling.groups(atoms, columnCount * marks.size()).stream()
                .map(groups -> arrange(groups, columnCount))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Where no change says how to split, only what cannot be split otherwise counts: {@code 1萬 234} is one number, not
     * two, so one of them is missing.
     */
    private List<Cells> obvious(List<Atom> atoms, Spelling spelling, int columnCount) {
        return spelling.groups(atoms, columnCount * marks.size()).stream()
                .filter(CellSplitter::leavesNothingToJoin)
                .map(groups -> arrange(groups, columnCount))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean leavesNothingToJoin(List<AtomGroup> groups) {
        return IntStream.range(1, groups.size())
                .noneMatch(i -> groups.get(i - 1).mayGoOn(groups.get(i)));
    }

    /** Whether 萬 is written behind some numbers and not in others that are as large, so that two may have run together. */
    private static boolean isMixed(List<Atom> atoms) {
        return atoms.stream().anyMatch(atom -> atom.magnitude() > 0)
                && atoms.stream().anyMatch(atom -> atom.magnitude() == 0 && !atom.isDash() && atom.isTenThousand());
    }

    /** {@code 8萬 7,460 8萬 7,460}: the same number twice and a zero that is missing, or 8萬, 7,460 and their sum. */
    private boolean mayLackZero(List<Atom> atoms) {
        return marks.size() == 1
                && columns.contains(Cells.CHANGE)
                && Spelling.USUAL.groups(atoms, columns.size() - 1).stream()
                        .filter(CellSplitter::leavesNothingToJoin)
                        .anyMatch(groups -> groups.get(0).equalsUnsigned(groups.get(1)));
    }

    /** Null when the units, signs or decimals do not fit. */
    private Cells arrange(List<AtomGroup> groups, int columnCount) {
        if (!isByColumn(groups) && !isByUnit(groups, columnCount)) {
            return null;
        }
        List<List<Cell>> byColumn = new ArrayList<>();
        for (int column = 0; column < columnCount; column++) {
            List<Cell> cells = new ArrayList<>();
            for (int mark = 0; mark < marks.size(); mark++) {
                AtomGroup group = find(groups, column, mark);
                if (group == null || !fits(group, columns.get(column), decimals.get(mark))) {
                    return null;
                }
                cells.add(new Cell(group.value(), compact.original(group.start(), group.end()), group.unit()));
            }
            byColumn.add(cells);
        }
        return new Cells(columns.subList(0, columnCount), byColumn);
    }

    /** {@code 129件 1,171人 135件 1,156人}, or without units. */
    private boolean isByColumn(List<AtomGroup> groups) {
        return IntStream.range(0, groups.size() / marks.size())
                .mapToObj(column -> groups.subList(column * marks.size(), (column + 1) * marks.size()))
                .allMatch(cell -> marks.stream()
                        .allMatch(mark -> mark.isEmpty()
                                || cell.stream()
                                                .filter(group -> group.unit().equals(mark))
                                                .count()
                                        == 1));
    }

    /** {@code 129件 135件 1,171人 1,156人}. */
    private boolean isByUnit(List<AtomGroup> groups, int columnCount) {
        return IntStream.range(0, groups.size() / columnCount)
                .mapToObj(mark -> groups.subList(mark * columnCount, (mark + 1) * columnCount))
                .allMatch(row -> row.stream().map(AtomGroup::unit).distinct().count() == 1
                        && marks.contains(row.get(0).unit()));
    }

    /** Only a change has a sign. */
    private boolean fits(AtomGroup group, String column, int mostDecimals) {
        boolean misplacedSign = group.isSigned() && !column.equals(Cells.CHANGE);
        return !misplacedSign
                && !group.startsWithZero()
                && (group.value() == null || group.value().scale() <= mostDecimals);
    }

    private AtomGroup find(List<AtomGroup> groups, int column, int mark) {
        String unit = marks.get(mark);
        if (unit.isEmpty()) {
            return groups.get(column * marks.size() + mark);
        }
        List<AtomGroup> ofUnit =
                groups.stream().filter(group -> group.unit().equals(unit)).toList();
        return column < ofUnit.size() ? ofUnit.get(column) : null;
    }
}
