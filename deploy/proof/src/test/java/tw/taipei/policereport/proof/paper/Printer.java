package tw.taipei.policereport.proof.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.taipei.policereport.proof.paper.Layout.Alignment;
import tw.taipei.policereport.proof.paper.Layout.DrawingOrder;

/** Prints blocks as a PDF in a layout. */
public final class Printer {

    private static final int TEXT_WIDTH = 42;

    private record Placed(float x, float down, String text) {}

    private final Layout layout;
    private final Paper paper;

    private Printer(Layout layout, Paper paper) {
        this.layout = layout;
        this.paper = paper;
    }

    public static byte[] print(List<Block> blocks, Layout layout) {
        try (Paper paper = new Paper(blocks.toString(), layout.numbered())) {
            Printer printer = new Printer(layout, paper);
            blocks.forEach(printer::print);
            return paper.bytes();
        }
    }

    private void print(Block block) {
        if (block instanceof Block.Grid grid) {
            header(grid);
            grid.rows().forEach(row -> row(grid, row));
        } else if (block instanceof Block.Text text) {
            CellWrapping.lines(text.line(), TEXT_WIDTH).forEach(line -> {
                if (!paper.hasRoom(Paper.LEADING)) {
                    paper.nextPage();
                }
                paper.word(Paper.LEFT, paper.y(), line);
                paper.down(Paper.LEADING);
            });
        }
    }

    /** A header stays on the page of its first row. */
    private void header(Block.Grid grid) {
        float first = grid.rows().isEmpty() ? 0 : height(grid.rows().get(0));
        if (!paper.hasRoom(grid.header().size() * Paper.LEADING + first)) {
            paper.nextPage();
        }
        for (int i = 0; i < grid.header().size(); i++) {
            List<String> words = grid.header().get(i);
            int span = i == 0 ? Math.max(1, (grid.columns() - 1) / Math.max(1, words.size() - 1)) : 1;
            for (int word = 0; word < words.size(); word++) {
                int column = i == 0 ? word == 0 ? 0 : 1 + (word - 1) * span : word + 1;
                paper.word(x(column), paper.y(), words.get(word));
            }
            paper.down(Paper.LEADING);
        }
    }

    private void row(Block.Grid grid, List<String> cells) {
        float height = height(cells);
        if (!paper.hasRoom(height)) {
            paper.nextPage();
            if (layout.repeatedHeader()) {
                header(new Block.Grid(grid.header(), List.of()));
            }
        }
        List<Placed> placed = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            List<String> lines = lines(column, cells.get(column));
            float above = (height - lines.size() * Paper.LEADING) * share(layout.alignment());
            for (int line = 0; line < lines.size(); line++) {
                placed.add(new Placed(x(column), above + line * Paper.LEADING, lines.get(line)));
            }
        }
        if (layout.order() == DrawingOrder.LINE_BY_LINE) {
            placed.sort(Comparator.comparing(Placed::down).thenComparing(Placed::x));
        }
        placed.forEach(word -> paper.word(word.x(), paper.y() - word.down(), word.text()));
        paper.down(height);
    }

    private float height(List<String> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            lines = Math.max(lines, lines(column, cells.get(column)).size());
        }
        return lines * Paper.LEADING;
    }

    private List<String> lines(int column, String cell) {
        return CellWrapping.lines(cell, column == 0 ? layout.labelWidth() : layout.columnWidth());
    }

    private float x(int column) {
        float gap = Paper.SIZE;
        return column == 0
                ? Paper.LEFT
                : Paper.LEFT
                        + layout.labelWidth() * Paper.SIZE
                        + gap
                        + (column - 1) * (layout.columnWidth() * Paper.SIZE + gap);
    }

    private static float share(Alignment alignment) {
        return switch (alignment) {
            case TOP -> 0;
            case MIDDLE -> 0.5f;
            case BOTTOM -> 1;
        };
    }
}
