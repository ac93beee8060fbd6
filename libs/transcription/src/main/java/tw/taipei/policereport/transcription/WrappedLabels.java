package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.Table;

/**
 * Puts a label together that is printed around its numbers, as where its cell has two lines and theirs one. Its end then
 * stands before the label of the next row; both must be known.
 */
final class WrappedLabels {

    private final CompactText compact;
    private final Set<String> labels;

    WrappedLabels(ReportText text, Set<String> labels) {
        this.compact = text.compact();
        this.labels = labels;
    }

    Table joined(Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String behind = behind(rows, i);
            Optional<String> whole = labels.contains(row.label()) || row.label().isEmpty()
                    ? Optional.empty()
                    : labels.stream()
                            .filter(label -> label.startsWith(row.label()))
                            .filter(label ->
                                    isEnd(behind, label.substring(row.label().length())))
                            .findFirst();
            if (whole.isPresent()) {
                String end = whole.get().substring(row.label().length());
                rows.set(i, row.labelled(whole.get(), row.span()).remarked(null, List.of()));
                if (i + 1 < rows.size()) {
                    rows.set(i + 1, without(rows.get(i + 1), end));
                }
            }
        }
        return table.with(rows);
    }

    /** The words between the numbers of a row and those of the next. */
    private static String behind(List<Row> rows, int index) {
        if (index + 1 < rows.size()) {
            return rows.get(index + 1).label();
        }
        return rows.get(index).remark() == null ? "" : rows.get(index).remark().text();
    }

    private boolean isEnd(String behind, String end) {
        return behind.startsWith(end) && (behind.equals(end) || labels.contains(behind.substring(end.length())));
    }

    private Row without(Row row, String end) {
        int start = compact.indexAt(row.span().start()) + end.length();
        int from = compact.original(start, start + 1).start();
        return row.labelled(
                row.label().substring(end.length()), new Span(from, row.span().end()));
    }
}
