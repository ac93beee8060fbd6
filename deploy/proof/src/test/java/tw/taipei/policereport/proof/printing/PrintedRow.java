package tw.taipei.policereport.proof.printing;

import java.util.List;

/**
 * A row with its numbers.
 *
 * @param group the label that stands before it for itself and the rows below; empty for none
 * @param label with a space wherever the report may break it
 * @param cells in the order of the printed columns
 * @param current code of the period of its current number
 * @param base code of the period that it compares with
 * @param remark in place of the change; mostly empty
 */
public record PrintedRow(String group, String label, List<Cell> cells, String current, String base, String remark) {

    public PrintedRow {
        cells = List.copyOf(cells);
    }

    public List<Figure> figures() {
        return cells.stream().flatMap(cell -> cell.figures().stream()).toList();
    }

    public PrintedRow with(List<Cell> others) {
        return new PrintedRow(group, label, others, current, base, remark);
    }

    public PrintedRow labelled(String other) {
        return new PrintedRow(group, other, cells, current, base, remark);
    }
}
