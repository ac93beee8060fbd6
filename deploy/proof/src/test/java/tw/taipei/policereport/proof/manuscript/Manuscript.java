package tw.taipei.policereport.proof.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parts of a report in order, with places for its numbers. */
public record Manuscript(List<Block> blocks) {

    private static final Manuscript FIRST_REPORT = read("/first-report.manuscript");

    public Manuscript {
        blocks = List.copyOf(blocks);
    }

    /** What the report on the first half of 2023 is made of. */
    public static Manuscript ofFirstReport() {
        return FIRST_REPORT;
    }

    public Stream<Block.Table> tables() {
        return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    /** Every number of every table. */
    public List<Block.Quantity> quantities() {
        return tables().flatMap(table -> table.groups().stream())
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.quantities().stream())
                .toList();
    }

    private static Manuscript read(String resource) {
        try (InputStream in = Manuscript.class.getResourceAsStream(resource)) {
            Objects.requireNonNull(in, resource + " is not on the class path");
            return new Manuscript(new ManuscriptReader(new String(in.readAllBytes(), UTF_8)).blocks());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
