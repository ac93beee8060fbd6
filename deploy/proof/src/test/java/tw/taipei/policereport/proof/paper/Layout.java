package tw.taipei.policereport.proof.paper;

/**
 * How a report is set on paper.
 *
 * @param labelWidth of the first column of a table, in characters
 * @param columnWidth of each other column, in characters
 * @param repeatedHeader whether a table that goes on over the page shows its header again
 * @param numbered whether each page has its number at its foot
 */
public record Layout(
        Alignment alignment,
        DrawingOrder order,
        int labelWidth,
        int columnWidth,
        boolean repeatedHeader,
        boolean numbered) {

    /** Where the lines of a cell stand in a row that is higher. */
    public enum Alignment {
        TOP,
        MIDDLE,
        BOTTOM
    }

    /** What follows what in the file; on paper all look the same. */
    public enum DrawingOrder {
        /** Each cell whole before the next, as word processors and typesetters write. */
        CELL_BY_CELL,
        /** The first lines of all cells before the second, as a scan is written. */
        LINE_BY_LINE
    }
}
