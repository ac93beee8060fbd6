package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Sets a report in a style. */
public final class Typesetter {

    private final Style style;
    private final Random random;

    public Typesetter(Style style, Random random) {
        this.style = style;
        this.random = random;
    }

    public SetReport set(PrintedReport report) {
        List<SetLine> lines = new ArrayList<>();
        LineBreaker breaker = new LineBreaker(style.setting());
        for (Run run : runs(report)) {
            for (SetLine line : breaker.lines(run)) {
                lines.add(line);
                lines.addAll(Collections.nCopies(blanks(), SetLine.BLANK));
            }
        }
        List<SetLine> pages = new Pagination(style.paging(), random).paginate(lines);
        StringBuilder text = new StringBuilder();
        List<Object> owners = new ArrayList<>();
        for (SetLine line : pages) {
            text.append(line.text()).append('\n');
            owners.add(line.owner());
        }
        return new SetReport(new CharacterSetter(style.typography()).set(text.toString()), owners);
    }

    private int blanks() {
        return switch (style.setting().blanks()) {
            case NONE -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case SOME -> random.nextInt(4) == 0 ? 0 : 1;
        };
    }

    private List<Run> runs(PrintedReport report) {
        Numbering numbering = new Numbering();
        List<Run> runs = new ArrayList<>();
        for (PrintedBlock block : report.blocks()) {
            if (block instanceof PrintedBlock.Heading heading) {
                runs.add(new Run(numbering.next(heading.level()) + heading.title(), block));
            } else if (block instanceof PrintedBlock.Paragraph paragraph) {
                runs.add(new Run(paragraph.text(), block));
            } else if (block instanceof PrintedBlock.Table table) {
                runs.addAll(new TableSetter(style.setting(), random).runs(table));
            }
        }
        return runs;
    }
}
