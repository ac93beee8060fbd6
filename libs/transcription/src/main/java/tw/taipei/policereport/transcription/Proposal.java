package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tw.taipei.policereport.text.Atom;
import tw.taipei.policereport.text.Cell;
import tw.taipei.policereport.text.CellSplitter;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;

/**
 * What somebody needs to give an unknown row a place: its cells, and the dataset that it may belong to. Its label and
 * the known row most like it are the subject of the finding and what was expected.
 *
 * @param cells as printed, by column where they can be told apart: {@code 本期 12}
 * @param dataset of the known row most like it, else of the rows around it or of the heading above: {@code
 *     crime-statistics:drugs}; null when nothing about it is known
 */
public record Proposal(List<String> cells, String dataset) {

    /** A row without end is not listed to its end. */
    private static final int MOST_CELLS = 24;

    public Proposal {
        cells = List.copyOf(cells);
        Objects.checkIndex(cells.size(), MOST_CELLS * 2 + 1);
    }

    /** @param columns of the table that the row stands in */
    public static Proposal of(ReportText text, List<String> columns, Row row, String dataset) {
        List<String> cells = new ArrayList<>();
        Cells split = new CellSplitter(text, columns, List.of("")).split(row);
        if (split.isReadable() && !split.isAmbiguous()) {
            for (String column : columns) {
                Optional<Cell> cell = split.cell(column, 0);
                cell.ifPresent(number -> cells.add(column + " " + text.printed(number.span())));
            }
        } else {
            row.atoms().stream().limit(MOST_CELLS).forEach(atom -> cells.add(text.printed(span(text, atom))));
        }
        row.parts().stream()
                .limit(MOST_CELLS)
                .forEach(part -> cells.add("(" + part.name() + text.printed(part.span()) + ")"));
        return new Proposal(cells, dataset);
    }

    private static Span span(ReportText text, Atom atom) {
        int end = atom.end() + atom.unit().length();
        return text.compact().original(atom.start(), end);
    }
}
