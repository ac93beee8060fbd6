package tw.taipei.policereport.proof.printing;

import java.util.List;

/**
 * The numbers of a row in one column.
 *
 * @param period in brackets behind the first number where it is not that of the column; mostly empty
 */
public record Cell(List<Figure> figures, String period) {

    public Cell {
        figures = List.copyOf(figures);
    }
}
