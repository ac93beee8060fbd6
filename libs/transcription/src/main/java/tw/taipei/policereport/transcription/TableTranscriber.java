package tw.taipei.policereport.transcription;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.text.Folding;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Section;
import tw.taipei.policereport.text.Table;
import tw.taipei.policereport.text.TableFinder;

/** Takes the tables of a report apart, row by row, and says which rows are missing, unknown or printed twice. */
final class TableTranscriber {

    private final SubjectDomain domain;
    private final Draft draft;
    private final ReportText text;
    private final Findings findings;
    private final RowTranscriber rows;
    private final Set<RowRule> seen = new HashSet<>();
    private final Set<TableRule> seenTables = new HashSet<>();

    TableTranscriber(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
        this.text = draft.text();
        this.findings = new Findings(text);
        this.rows = new RowTranscriber(draft, findings);
    }

    void transcribe() {
        List<List<String>> columnSets = Stream.concat(
                        Stream.of(TableRule.COMPARED), domain.tables().stream().map(TableRule::columns))
                .distinct()
                .toList();
        for (Table table : new TableFinder(text, columnSets).tables()) {
            transcribe(new TableMatcher(domain.tables(), text, table));
        }
        domain.tables().forEach(this::reportMissing);
    }

    private void transcribe(TableMatcher matcher) {
        List<Row> printed = matcher.table().rows();
        boolean ours = printed.stream().anyMatch(row -> matcher.match(row).isPresent());
        if (!ours) {
            return;
        }
        for (Row row : printed) {
            Optional<TableMatcher.Match> match = matcher.match(row);
            if (match.isPresent()) {
                take(matcher.table(), row, match.get());
            } else {
                Optional<String> nearest = Spelling.nearest(row.label(), labels());
                draft.find(findings.rowUnknown(row, nearest.orElse(null)));
            }
        }
    }

    private void take(Table table, Row row, TableMatcher.Match match) {
        if (!seen.add(match.row())) {
            draft.find(findings.rowPrintedTwice(row));
            return;
        }
        if (seenTables.add(match.table()) && match.displaced()) {
            draft.find(findings.tableDisplaced(row, match.table()));
        }
        rows.transcribe(table.header(), row, match.table(), match.row());
    }

    private List<String> labels() {
        return domain.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> Folding.compact(row.label()))
                .distinct()
                .toList();
    }

    private void reportMissing(TableRule table) {
        if (!seenTables.contains(table)) {
            draft.find(findings.tableMissing(table, headingLine(table)));
            return;
        }
        table.rows().stream()
                .filter(row -> !seen.contains(row))
                .forEach(row -> draft.find(findings.rowMissing(row, table, headingLine(table))));
    }

    /** The line of the heading that the table belongs under; 0 when the report has none. */
    private int headingLine(TableRule table) {
        String wanted = Folding.compact(table.heading());
        for (Section section : text.outline()) {
            if (Folding.compact(section.title()).contains(wanted)) {
                return text.place(section.heading()).line();
            }
        }
        return 0;
    }
}
