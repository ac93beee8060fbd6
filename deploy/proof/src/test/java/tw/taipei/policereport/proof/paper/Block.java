package tw.taipei.policereport.proof.paper;

import java.util.List;

/** A piece of a report on paper. */
public sealed interface Block {

    /** A line of running text. */
    record Text(String line) implements Block {}

    /**
     * A table.
     *
     * @param header rows of words, each over as many columns as fit
     * @param rows each a label and the text of its cells
     */
    record Grid(List<List<String>> header, List<List<String>> rows) implements Block {
        public Grid {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        /** How many columns there are, that of the labels counted. */
        int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(1);
        }
    }
}
