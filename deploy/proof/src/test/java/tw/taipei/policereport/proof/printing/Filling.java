package tw.taipei.policereport.proof.printing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tw.taipei.policereport.proof.manuscript.Block;
import tw.taipei.policereport.proof.manuscript.Column;
import tw.taipei.policereport.proof.manuscript.HalfYear;
import tw.taipei.policereport.proof.manuscript.Manuscript;
import tw.taipei.policereport.proof.manuscript.World;

/** Writes the numbers of a world into a manuscript, and keeps what it wrote. */
public final class Filling {

    private final World world;
    private final HalfYear period;
    private final Random random;
    private final Truth truth = new Truth();

    public Filling(World world, HalfYear period, Random random) {
        this.world = world;
        this.period = period;
        this.random = random;
    }

    public PrintedReport fill(Manuscript manuscript) {
        Sentences sentences = new Sentences(world, period, random, truth);
        List<PrintedBlock> printed = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Heading heading) {
                printed.add(new PrintedBlock.Heading(heading.level(), sentences.write(heading.title())));
            } else if (block instanceof Block.Paragraph paragraph) {
                printed.add(new PrintedBlock.Paragraph(sentences.write(paragraph.text())));
            } else if (block instanceof Block.Footnote note) {
                printed.add(new PrintedBlock.Paragraph("註：" + sentences.write(note.text())));
                for (int i = 0; i < note.items().size(); i++) {
                    printed.add(new PrintedBlock.Paragraph(
                            i + 1 + "、" + note.items().get(i)));
                }
            } else if (block instanceof Block.Table table) {
                printed.add(table(table));
            }
        }
        return new PrintedReport(printed, truth);
    }

    private PrintedBlock.Table table(Block.Table table) {
        NumberWriter writer = new NumberWriter(random);
        List<PrintedRow> rows = new ArrayList<>();
        for (Block.Group group : table.groups()) {
            String label = group.label();
            for (Block.Row row : group.rows()) {
                rows.add(table.isCompared() ? compared(table, label, row, writer) : listed(row, writer));
                label = "";
            }
        }
        return new PrintedBlock.Table(table.columns(), table.divisions(), rows);
    }

    private PrintedRow listed(Block.Row row, NumberWriter writer) {
        List<Cell> cells = new ArrayList<>();
        for (Block.Quantity quantity : row.quantities()) {
            BigDecimal value = world.value(quantity.series(), Column.CURRENT);
            truth.number(quantity.series(), period.code(), value);
            Figure figure = new Figure(quantity.series(), Column.CURRENT, value, "", writer.number(value), "");
            cells.add(new Cell(List.of(figure), ""));
        }
        return new PrintedRow("", row.label(), cells, period.code(), "", "");
    }

    /** A remark stands behind the two numbers, so it takes the place of a last column only. */
    private PrintedRow compared(Block.Table table, String group, Block.Row row, NumberWriter writer) {
        boolean changeIsLast = table.columns().indexOf(Column.CHANGE.word()) == 2;
        boolean remarked = !row.remark().isEmpty() && changeIsLast && random.nextBoolean();
        boolean single = row.quantities().size() == 1;
        boolean otherBase = remarked || single && random.nextInt(25) == 0;
        HalfYear base = otherBase ? period.previous() : period.yearEarlier();
        List<Cell> cells = new ArrayList<>();
        for (String word : table.columns()) {
            Column column = Column.of(word);
            if (remarked && column == Column.CHANGE) {
                continue;
            }
            String bracket = remarked && column == Column.CURRENT ? "(" + period.word() + ")" : "";
            bracket = otherBase && column == Column.BASE ? "(" + base.word() + ")" : bracket;
            cells.add(new Cell(new CellWriter(world, writer, column).figures(row.quantities()), bracket));
        }
        String remark = remarked ? row.remark() : "";
        PrintedRow printed = new PrintedRow(group, row.label(), cells, period.code(), base.code(), remark);
        printed.figures().forEach(figure -> note(figure, printed));
        return printed;
    }

    private void note(Figure figure, PrintedRow row) {
        if (figure.column() == Column.CHANGE) {
            truth.change(figure.series(), row.current(), row.base(), figure.value());
        } else {
            boolean isCurrent = figure.column() == Column.CURRENT;
            truth.number(figure.series(), isCurrent ? row.current() : row.base(), figure.value());
            if (!row.remark().isEmpty()) {
                truth.change(figure.series(), row.current(), row.base(), null);
            }
        }
    }
}
