package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.text.Folding;

/** The rows that a domain knows by their labels, which are folded once and not for each printed row. */
final class KnownRows {

    /** @param labels of all rows of the table, folded */
    record KnownRow(TableRule table, RowRule row, Set<String> columns, List<String> labels) {}

    private final Map<String, List<KnownRow>> byLabel = new HashMap<>();

    KnownRows(List<TableRule> tables) {
        for (TableRule table : tables) {
            Set<String> columns = Set.copyOf(table.columns());
            List<String> labels = table.rows().stream()
                    .map(row -> Folding.compact(row.label()))
                    .toList();
            for (int i = 0; i < labels.size(); i++) {
                byLabel.computeIfAbsent(labels.get(i), label -> new ArrayList<>())
                        .add(new KnownRow(table, table.rows().get(i), columns, labels));
            }
        }
    }

    /** In the order of the rules. */
    List<KnownRow> of(String label) {
        return byLabel.getOrDefault(label, List.of());
    }

    Set<String> labels() {
        return Set.copyOf(byLabel.keySet());
    }
}
