package tw.taipei.policereport.proof.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report ready to be set, and what it says. */
public record PrintedReport(List<PrintedBlock> blocks, Truth truth) {

    public PrintedReport {
        blocks = List.copyOf(blocks);
    }

    public Stream<PrintedBlock.Table> tables() {
        return blocks.stream().filter(PrintedBlock.Table.class::isInstance).map(PrintedBlock.Table.class::cast);
    }

    /** The same report with other blocks in place of one. */
    public PrintedReport replacing(PrintedBlock block, PrintedBlock... others) {
        List<PrintedBlock> changed = new ArrayList<>(blocks);
        int at = changed.indexOf(block);
        changed.remove(at);
        changed.addAll(at, List.of(others));
        return new PrintedReport(changed, truth);
    }
}
