package tw.taipei.policereport.proof.manuscript;

import java.util.List;

/** A piece of a manuscript, from top to bottom. */
public sealed interface Block {

    /** @param level 1 for a part to 5 for (1) */
    record Heading(int level, String title) implements Block {}

    /** Running text; {@code {kind series}} stands for a number. */
    record Paragraph(String text) implements Block {}

    /** @param items a numbered list below it; the text may then be empty */
    record Footnote(String text, List<String> items) implements Block {
        public Footnote {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param divisions what each column is divided into, mostly nothing
     * @param under words of the heading below which the first report prints it; empty for its own
     * @param fixed whether only its heading tells it from other tables
     */
    record Table(List<String> columns, List<String> divisions, String under, boolean fixed, List<Group> groups)
            implements Block {

        public Table {
            columns = List.copyOf(columns);
            divisions = List.copyOf(divisions);
            groups = List.copyOf(groups);
        }

        public boolean isCompared() {
            return columns.contains(Column.CHANGE.word());
        }
    }

    /** @param label what stands once before all rows of the group; empty for a row that stands alone */
    record Group(String label, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param label with a space wherever the report may break it
     * @param remark what may stand in place of the change; mostly empty
     */
    record Row(String label, List<Quantity> quantities, String remark) {
        public Row {
            quantities = List.copyOf(quantities);
        }
    }

    /**
     * A number of a row and what it is.
     *
     * @param unit what stands behind it to tell it from the other number of its cell; mostly empty
     * @param series {@code crime-statistics:offences:reported.theft}
     * @param sources the series that it follows from
     */
    record Quantity(Kind kind, String unit, String series, List<String> sources) {
        public Quantity {
            sources = List.copyOf(sources);
        }
    }

    /** How a number comes about, and how it is printed. */
    enum Kind {
        COUNT,
        /** A count with its parts of own and other jurisdictions in brackets. */
        PARTS,
        MONEY,
        WEIGHT,
        /** Free, with two decimals and %. */
        PERCENT,
        SUM,
        RATE,
        /** In brackets, behind the number that it is a share of. */
        SHARE
    }
}
