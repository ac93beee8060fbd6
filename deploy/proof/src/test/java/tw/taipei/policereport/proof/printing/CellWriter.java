package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tw.taipei.policereport.proof.manuscript.Block;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.manuscript.World;

/** Writes the numbers of one cell of a table that compares two periods. */
final class CellWriter {

    private final World world;
    private final NumberWriter writer;
    private final Column column;

    CellWriter(World world, NumberWriter writer, Column column) {
        this.world = world;
        this.writer = writer;
        this.column = column;
    }

    List<Figure> figures(List<Block.Quantity> quantities) {
        List<Figure> figures = new ArrayList<>();
        for (Block.Quantity quantity : quantities) {
            write(quantity, figures);
        }
        return figures;
    }

    private void write(Block.Quantity quantity, List<Figure> figures) {
        String series = quantity.series();
        boolean isChange = column == Column.CHANGE;
        switch (quantity.kind()) {
            case COUNT, SUM, WEIGHT -> {
                String unit = quantity.unit().isEmpty() ? "" : Hint.SEAM + quantity.unit();
                figures.add(figure(series, "", unit));
            }
            case MONEY -> figures.add(figure(series, "", "元"));
            case PERCENT, RATE -> figures.add(figure(series, "", isChange ? "個" + Hint.SEAM + "百分點" : "%"));
            case PARTS -> {
                String space = isChange ? "" : " ";
                figures.add(figure(series, "", ""));
                figures.add(figure(series + ".own", "(本轄" + space, ")"));
                figures.add(figure(series + ".other", "(他轄" + space, ")"));
            }
            case SHARE -> {
                if (!isChange) {
                    figures.add(figure(series, "(", "%)"));
                }
            }
        }
    }

    private Figure figure(String series, String before, String after) {
        BigDecimal value = world.value(series, column);
        String text = column == Column.CHANGE ? writer.change(value) : writer.number(value);
        return new Figure(series, column, value, before, text, after);
    }
}
