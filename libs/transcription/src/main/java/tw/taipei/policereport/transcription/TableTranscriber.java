package tw.taipei.policereport.transcription;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.text.PeriodText;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.TableFinder;

/** Takes the tables of a report apart, row by row, and says which rows are missing, unknown or printed twice. */
final class TableTranscriber {

    /** What is longer is not likened to a known label. */
    private static final int LONGEST_LABEL = 60;

    private final SubjectDomain domain;
    private final Draft draft;
    private final ReportText text;
    private final Findings findings;
    private final RowTranscriber rows;
    private final KnownRows known;
    private final Set<String> labels;
    private final Set<RowRule> taken = new HashSet<>();
    private final Map<RowRule, TableRule> doubtful = new HashMap<>();
    private final Set<TableRule> takenTables = new HashSet<>();

    TableTranscriber(SubjectDomain domain, Draft draft) {
        this.domain = domain;
        this.draft = draft;
        this.text = draft.text();
        this.findings = new Findings(text);
        this.rows = new RowTranscriber(domain, draft);
        this.known = new KnownRows(domain.tables());
        this.labels = known.labels();
    }

    void transcribe() {
        List<List<String>> columnSets = Stream.concat(
                        Stream.of(TableRule.COMPARED, TableRule.WITHOUT_CHANGE),
                        domain.tables().stream().map(TableRule::columns))
                .distinct()
                .toList();
        Remarks remarks = new Remarks(text, labels);
        WrappedLabels wrapped = new WrappedLabels(text, labels);
        List<TableMatcher> tables = new TableFinder(text, columnSets)
                .tables().stream()
                        .map(table -> new TableMatcher(known, text, wrapped.joined(remarks.apart(table))))
                        .toList();
        RowClaims claims = new RowClaims(tables);
        tables.forEach(table -> transcribe(table, claims));
        doubtful.forEach(
                (row, table) -> row.facets().forEach(facet -> draft.withdraw(table.dataset(), facet.series())));
        domain.tables().forEach(this::reportMissing);
    }

    private void transcribe(TableMatcher matcher, RowClaims claims) {
        List<Row> printed = matcher.table().rows();
        int lastOfOurs = -1;
        String dataset = null;
        for (int i = 0; i < printed.size(); i++) {
            Optional<TableMatcher.Match> ours = ours(matcher, printed.get(i), claims);
            if (ours.isPresent()) {
                lastOfOurs = i;
                dataset = domain.service() + ":" + ours.get().table().dataset();
            }
        }
        if (lastOfOurs < 0) {
            return;
        }
        matcher.table().header().periods().values().forEach(draft::claimPeriod);
        Optional<Span> paragraph = paragraph(printed.subList(lastOfOurs + 1, printed.size()));
        paragraph.ifPresent(span -> draft.find(findings.paragraphBehindTable(span)));
        for (Row row : printed.subList(0, paragraph.isPresent() ? lastOfOurs + 1 : printed.size())) {
            transcribe(matcher, row, claims, dataset);
        }
    }

    private static Optional<TableMatcher.Match> ours(TableMatcher matcher, Row row, RowClaims claims) {
        return matcher.match(row).filter(match -> claims.isTaken(row, match));
    }

    /** Unknown rows behind the known ones that go on to a full stop are no rows. */
    private Optional<Span> paragraph(List<Row> behind) {
        if (behind.isEmpty()) {
            return Optional.empty();
        }
        int start = behind.get(0).span().start();
        PeriodText rest = behind.get(behind.size() - 1).remark();
        int end = rest == null
                ? behind.get(behind.size() - 1).span().end()
                : rest.span().end();
        Span span = new Span(start, end);
        return text.printed(span).indexOf('。') < 0 ? Optional.empty() : Optional.of(span);
    }

    /** @param around the dataset of the rows around it */
    private void transcribe(TableMatcher matcher, Row row, RowClaims claims, String around) {
        Optional<TableMatcher.Match> match = matcher.match(row);
        if (match.isEmpty()) {
            boolean isLabel = row.label().length() <= LONGEST_LABEL;
            Optional<String> nearest = isLabel ? Spelling.nearest(row.label(), labels) : Optional.empty();
            String dataset = nearest.map(domain.datasetsByRow()::get).orElse(around);
            Proposal proposal = Proposal.of(text, matcher.table().header().columns(), row, dataset);
            draft.find(findings.rowUnknown(row, nearest.orElse(null), proposal));
        } else if (claims.isTaken(row, match.get()) && taken.add(match.get().row())) {
            take(matcher, row, match.get());
        } else {
            draft.find(findings.rowPrintedTwice(row));
            if (claims.isDisputed(row, match.get())) {
                doubtful.put(match.get().row(), match.get().table());
            }
        }
    }

    private void take(TableMatcher matcher, Row row, TableMatcher.Match match) {
        if (takenTables.add(match.table()) && match.displaced()) {
            draft.find(findings.tableDisplaced(row, match.table()));
        }
        rows.transcribe(matcher.table().header(), row, match.table(), match.row());
    }

    private void reportMissing(TableRule table) {
        if (!takenTables.contains(table)) {
            draft.find(findings.tableMissing(table, headingLine(table)));
            return;
        }
        List<RowRule> missing =
                table.rows().stream().filter(row -> !taken.contains(row)).toList();
        int line = missing.isEmpty() ? 0 : headingLine(table);
        missing.forEach(row -> draft.find(findings.rowMissing(row, table, line)));
    }

    /** The line of the heading that the table belongs under; 0 when the report has none. */
    private int headingLine(TableRule table) {
        return text.headed(table.heading())
                .map(section -> text.place(section.heading()).line())
                .orElse(0);
    }
}
