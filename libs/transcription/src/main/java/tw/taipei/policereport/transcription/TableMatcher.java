package tw.taipei.policereport.transcription;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Table;

/**
 * Decides which rule a printed row falls under. The label decides; where several tables have rows of the same name, the
 * heading decides between them. A whole table that stands under another heading is recognised by its rows.
 */
final class TableMatcher {

    /** So many rows of a table under a foreign heading show that it is the table. */
    private static final int ROWS_THAT_PROVE_A_TABLE = 2;

    /**
     * @param displaced whether the table stands under a heading that is not its own
     * @param overlap how many rows of the rule the printed table has
     */
    record Match(TableRule table, RowRule row, boolean displaced, int overlap) {}

    private record Candidate(TableRule table, RowRule row, List<String> labels, int headingDepth, int overlap) {
        boolean underItsHeading() {
            return headingDepth >= 0;
        }

        Match match(boolean displaced) {
            return new Match(table, row, displaced, overlap);
        }

        boolean provedByItsRows() {
            return overlap == table.rows().size() || overlap >= ROWS_THAT_PROVE_A_TABLE;
        }
    }

    private final KnownRows known;
    private final Table table;
    private final Set<String> columns;
    private final ReportText text;
    private final List<Section> sections;
    private final Set<String> labels;

    TableMatcher(KnownRows known, ReportText text, Table table) {
        this.known = known;
        this.table = table;
        Set<String> printed = Set.copyOf(table.header().columns());
        this.columns = printed.equals(Set.copyOf(TableRule.WITHOUT_CHANGE)) ? Set.copyOf(TableRule.COMPARED) : printed;
        this.text = text;
        this.sections = text.sectionsAt(table.header().span().start());
        this.labels = table.rows().stream().map(Row::label).collect(Collectors.toSet());
    }

    Table table() {
        return table;
    }

    /** Empty when no rule fits, or more than one fits equally well. */
    Optional<Match> match(Row row) {
        List<Candidate> candidates = candidates(row.label(), labels);
        List<Candidate> headed =
                candidates.stream().filter(Candidate::underItsHeading).toList();
        if (!headed.isEmpty()) {
            return best(headed).map(best -> best.match(false));
        }
        List<Candidate> proved =
                candidates.stream().filter(Candidate::provedByItsRows).toList();
        if (proved.isEmpty()) {
            proved = provedByTheOtherParts(row.label());
        }
        return proved.size() == 1 ? Optional.of(proved.get(0).match(true)) : Optional.empty();
    }

    /** Rules that have every row of this part of a table, and none of them twice, together with the parts around it. */
    private List<Candidate> provedByTheOtherParts(String label) {
        boolean once = Collections.frequency(table.parts(), label) == 1;
        return candidates(label, Set.copyOf(table.parts())).stream()
                .filter(candidate ->
                        once && candidate.provedByItsRows() && overlap(candidate.labels(), labels) == labels.size())
                .toList();
    }

    private static Optional<Candidate> best(List<Candidate> candidates) {
        Comparator<Candidate> order =
                Comparator.comparingInt(Candidate::headingDepth).thenComparingInt(Candidate::overlap);
        Candidate best = candidates.stream().max(order).orElseThrow();
        long equals = candidates.stream()
                .filter(other -> order.compare(other, best) == 0)
                .count();
        return equals == 1 ? Optional.of(best) : Optional.empty();
    }

    /** @param among labels of printed rows that may show which table it is */
    private List<Candidate> candidates(String label, Set<String> among) {
        return known.of(label).stream()
                .filter(row -> row.columns().equals(columns))
                .map(row -> new Candidate(
                        row.table(), row.row(), row.labels(), headingDepth(row.table()), overlap(row.labels(), among)))
                .toList();
    }

    /** How deep in the outline the rule's heading stands above this table; -1 when it does not. */
    private int headingDepth(TableRule rule) {
        for (int depth = sections.size() - 1; depth >= 0; depth--) {
            if (text.isHeaded(sections.get(depth), rule.heading())) {
                return depth;
            }
        }
        return -1;
    }

    private static int overlap(List<String> rows, Set<String> among) {
        return (int) rows.stream().filter(among::contains).count();
    }
}
