package tw.taipei.policereport.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tw.taipei.policereport.text.BracketedPeriods;
import tw.taipei.policereport.text.CellSplitter;
import tw.taipei.policereport.text.Cells;
import tw.taipei.policereport.text.CompactText;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.Table;

/**
 * Gives a remark in place of a change back to its row. Only the last row of a table ends at its remark; behind another
 * row it runs on into the label of the next, which ends in a known label.
 */
final class Remarks {

    private static final String CHANGE = TableRule.COMPARED.get(2);
    /** Two numbers with 億, 萬 and ones each; a row of more is not tried. */
    private static final int MOST_ATOMS = 6;

    private final ReportText text;
    private final Set<String> labels;

    Remarks(ReportText text, Set<String> labels) {
        this.text = text;
        this.labels = labels;
    }

    Table apart(Table table) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<Row> rest = rows.isEmpty() ? Optional.empty() : apart(table, rows.get(rows.size() - 1), row, rows);
            rows.add(rest.orElse(row));
        }
        return table.with(rows);
    }

    /** The row under its own label, when what stands before that is a remark on the row above. */
    private Optional<Row> apart(Table table, Row above, Row row, List<Row> rows) {
        Optional<String> label = knownEnd(row.label());
        CompactText compact = text.compact();
        int start = compact.indexAt(row.span().start());
        if (label.isEmpty() || !compact.toString().startsWith(row.label(), start)) {
            return Optional.empty();
        }
        int own = start + row.label().length() - label.get().length();
        PeriodText words = new PeriodText(compact.subSequence(start, own), compact.original(start, own));
        Row remarked = above.remarked(words, BracketedPeriods.among(compact, start, own));
        if (!explains(table, remarked)) {
            return Optional.empty();
        }
        rows.set(rows.size() - 1, remarked);
        int from = compact.original(own, own + 1).start();
        return Optional.of(row.labelled(label.get(), new Span(from, row.span().end())));
    }

    private Optional<String> knownEnd(String label) {
        return labels.contains(label)
                ? Optional.empty()
                : labels.stream().filter(label::endsWith).max(Comparator.comparingInt(String::length));
    }

    private boolean explains(Table table, Row row) {
        List<String> columns = table.header().columns();
        if (!row.isRemarked() || row.atoms().size() > MOST_ATOMS) {
            return false;
        }
        Cells cells = new CellSplitter(text, columns, List.of("")).split(row);
        return columns.contains(CHANGE)
                && cells.isReadable()
                && !cells.isAmbiguous()
                && cells.cell(CHANGE, 0).isEmpty();
    }
}
