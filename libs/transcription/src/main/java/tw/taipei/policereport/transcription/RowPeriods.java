package tw.taipei.policereport.transcription;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.TableHeader;

/** Which columns of a row are about another period than usual: the header says so, or a bracket behind a number. */
final class RowPeriods {

    private static final String CHANGE = TableRule.COMPARED.get(2);

    private final TableHeader header;
    private final Row row;
    private final Cells cells;
    private final Map<String, ReferencePeriod> byColumn = new HashMap<>();

    RowPeriods(TableHeader header, Row row, Cells cells) {
        this.header = header;
        this.row = row;
        this.cells = cells;
    }

    /** The first period that is none, or that belongs to no column; empty when all are clear. */
    Optional<PeriodText> firstUnclear() {
        for (Map.Entry<String, PeriodText> printed : header.periods().entrySet()) {
            if (!take(printed.getKey(), printed.getValue())) {
                return Optional.of(printed.getValue());
            }
        }
        List<String> dated = header.columns().stream()
                .filter(column ->
                        !column.equals(CHANGE) && cells.cell(column, 0).isPresent())
                .toList();
        List<PeriodText> printed = row.periods();
        boolean behindAll = printed.size() > 1
                && printed.size() == dated.size()
                && columnBefore(printed.get(0).span())
                        .equals(columnBefore(printed.get(printed.size() - 1).span()));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < printed.size(); i++) {
            String column =
                    behindAll ? dated.get(i) : columnBefore(printed.get(i).span());
            if (!taken.add(column) || !take(column, printed.get(i))) {
                return Optional.of(printed.get(i));
            }
        }
        return Optional.empty();
    }

    ReferencePeriod of(String column, ReferencePeriod usual) {
        return byColumn.getOrDefault(column, usual);
    }

    private boolean take(String column, PeriodText printed) {
        try {
            byColumn.put(column, ReferencePeriod.valueOf(printed.text()));
            return !column.equals(CHANGE);
        } catch (IllegalArgumentException noPeriod) {
            return false;
        }
    }

    /** The column whose number stands last before a bracket. */
    String columnBefore(Span printed) {
        String nearest = CHANGE;
        int start = -1;
        for (String column : header.columns()) {
            int there = cells.cell(column, 0).map(cell -> cell.span().start()).orElse(Integer.MAX_VALUE);
            if (there < printed.start() && there > start) {
                nearest = column;
                start = there;
            }
        }
        return nearest;
    }
}
