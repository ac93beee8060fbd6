package tw.taipei.policereport.transcription;

import java.util.ArrayList;
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

    private final Map<RowRule, List<RowClaim>> claims = new HashMap<>();

    RowClaims(List<TableMatcher> tables) {
        for (TableMatcher table : tables) {
            for (Row row : table.table().rows()) {
                table.match(row).ifPresent(match -> claims.computeIfAbsent(match.row(), rule -> new ArrayList<>())
                        .add(new RowClaim(row, match)));
            }
        }
    }

    /** Whether the known row is taken from this printed one. */
    boolean isTaken(Row row, TableMatcher.Match match) {
        List<RowClaim> rivals = claims.get(match.row());
        RowClaim best = rivals.get(0);
        for (RowClaim rival : rivals) {
            best = EVIDENCE.compare(rival, best) > 0 ? rival : best;
        }
        return best.row().equals(row);
    }
}
