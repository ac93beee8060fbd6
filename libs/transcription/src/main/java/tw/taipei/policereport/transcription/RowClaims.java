package tw.taipei.policereport.transcription;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.text.Row;

/**
 * Which printed row a known row is taken from when several carry its label: the one that stands among most rows of its
 * table. A table of another subject that was moved below the heading has fewer of them.
 */
final class RowClaims {

    private record RowClaim(Row row, TableMatcher.Match match) {}

    /** Of equals, the first printed. */
    private static final Comparator<RowClaim> EVIDENCE = Comparator.comparingInt(
                    (RowClaim claim) -> claim.match().overlap())
            .thenComparing(claim -> !claim.match().displaced());

    private final Map<RowRule, RowClaim> best = new HashMap<>();

    RowClaims(List<TableMatcher> tables) {
        for (TableMatcher table : tables) {
            for (Row row : table.table().rows()) {
                table.match(row)
                        .ifPresent(match -> best.merge(match.row(), new RowClaim(row, match), RowClaims::stronger));
            }
        }
    }

    /** Whether the known row is taken from this printed one. */
    boolean isTaken(Row row, TableMatcher.Match match) {
        return best.get(match.row()).row().equals(row);
    }

    /** Whether another printed row has the same label, other numbers, and as good a claim as the one that is taken. */
    boolean isDisputed(Row row, TableMatcher.Match match) {
        RowClaim taken = best.get(match.row());
        return EVIDENCE.compare(taken, new RowClaim(row, match)) == 0 && !row.printsTheSameAs(taken.row());
    }

    private static RowClaim stronger(RowClaim first, RowClaim other) {
        return EVIDENCE.compare(other, first) > 0 ? other : first;
    }
}
