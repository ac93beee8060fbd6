package tw.taipei.policereport.gateway.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tw.taipei.policereport.gateway.release.ReadingStore.ServiceClaim;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.text.Line;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.Table;
import tw.taipei.policereport.text.TableFinder;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Finding.Severity;
import tw.taipei.policereport.transcription.Proposal;
import tw.taipei.policereport.transcription.ReadingSummary;
import tw.taipei.policereport.transcription.TableRule;

/**
 * What only shows when all four readings lie side by side: a number that two services take, a printed row that none of
 * them knows, a row that one does not know and another does.
 */
public final class CrossChecks {

    private static final String ROW_UNKNOWN = "ROW_UNKNOWN";
    /** So many stop the publication as well as all of them would. */
    private static final int MOST_ROWS_UNKNOWN = 1_000;

    private final ReportText text;
    private final List<ReadingSummary> summaries;
    private final KnownTables known;
    /** Which service takes the number at a place as data. */
    private final TreeMap<Span, String> owners = new TreeMap<>();

    private final List<Row> rows = new ArrayList<>();
    /** Of the table of each row. */
    private final Map<Span, List<String>> columns = new HashMap<>();

    private final Map<Integer, List<Span>> rowsByLine;
    private final List<Finding> own = new ArrayList<>();

    private CrossChecks(ReportText text, List<ReadingSummary> summaries) {
        this.text = text;
        this.summaries = summaries;
        this.known = new KnownTables(text, summaries);
        for (Table table : new TableFinder(text, List.of(TableRule.COMPARED)).tables()) {
            rows.addAll(table.rows());
            table.rows().forEach(row -> columns.put(row.span(), table.header().columns()));
        }
        this.rowsByLine = rows.stream().map(Row::span).collect(Collectors.groupingBy(this::lineOf));
    }

    /** The readings as they are kept, those of the gateway last. */
    static List<ServiceReading> of(SubmittedReport report, List<ReadingSummary> summaries) {
        CrossChecks checks = new CrossChecks(report.text(), summaries);
        checks.own.addAll(UnusedAnnotations.findings(report.annotations().annotations(), summaries));
        return checks.run();
    }

    /** What the gateway makes of a document that comes without annotations. */
    public static List<ServiceReading> of(ReportText text, List<ReadingSummary> summaries) {
        return new CrossChecks(text, summaries).run();
    }

    private List<ServiceReading> run() {
        summaries.forEach(this::claim);
        List<ServiceReading> readings = new ArrayList<>();
        Set<Integer> unknownRows = new HashSet<>();
        Set<Integer> doubted = new HashSet<>();
        for (ReadingSummary summary : summaries) {
            List<Finding> findings = summary.findings().stream()
                    .filter(finding -> !finding.code().equals(ROW_UNKNOWN)
                            || !isKnownToAnother(finding, summary) && unknownRows.add(finding.line()))
                    .toList();
            findings.stream()
                    .filter(finding -> finding.severity() == Severity.BLOCKING)
                    .forEach(finding -> doubted.add(finding.line()));
            readings.add(new ServiceReading(
                    summary.service(), summary.rows(), summary.digest(), summary.claims(), findings));
        }
        rowsNobodyKnows(doubted);
        UnknownTables tables = new UnknownTables(text, owners.navigableKeySet(), known);
        own.addAll(tables.findings());
        List<Span> found = new ArrayList<>(doubtedRows(doubted));
        found.addAll(tables.spans());
        own.addAll(new UnaccountedFor(text, claims(), known.labels()).findings(found));
        ComparedPeriods.doubtIn(text).ifPresent(own::add);
        ClosingWords.missingIn(text).ifPresent(own::add);
        readings.add(ServiceReading.ofGateway(own));
        return readings;
    }

    private List<ServiceClaim> claims() {
        return summaries.stream()
                .flatMap(summary -> summary.claims().stream().map(claim -> new ServiceClaim(summary.service(), claim)))
                .toList();
    }

    /** The printed rows that start on these lines; of a row of another kind of table its line. */
    private List<Span> doubtedRows(Set<Integer> lines) {
        return lines.stream()
                .filter(line -> line > 0)
                .flatMap(line -> rowsByLine.getOrDefault(line, List.of(line(line))).stream())
                .toList();
    }

    private Span line(int number) {
        Line line = text.lines().get(number - 1);
        return new Span(line.start(), line.end());
    }

    private int lineOf(Span span) {
        return text.lineAt(span.start()).number();
    }

    private void claim(ReadingSummary summary) {
        for (Claim claim : summary.claims()) {
            if (claim.kind() != Claim.Kind.OBSERVATION) {
                continue;
            }
            String owner = owners.putIfAbsent(claim.span(), summary.service());
            if (owner != null && !owner.equals(summary.service())) {
                own.add(takenTwice(claim.span(), owner, summary.service()));
            }
        }
    }

    private Finding takenTwice(Span span, String first, String second) {
        return at(
                span,
                Severity.WARNING,
                "NUMBER_TAKEN_TWICE",
                new Label(
                        "數字「" + text.printed(span) + "」同時被 " + first + " 與 " + second + " 採用",
                        "The number '" + text.printed(span) + "' is taken by " + first + " and by " + second),
                text.printed(span),
                first,
                second);
    }

    /** Whether another service has taken numbers of the row, which may stand on the lines below its label. */
    private boolean isKnownToAnother(Finding finding, ReadingSummary reader) {
        List<Span> printed = doubtedRows(Set.of(finding.line()));
        return owners.entrySet().stream()
                .filter(claim -> !claim.getValue().equals(reader.service()))
                .map(Map.Entry::getKey)
                .anyMatch(claim ->
                        lineOf(claim) == finding.line() || printed.stream().anyMatch(row -> row.contains(claim)));
    }

    /** @param doubted lines of rows that a service has reported; those that nobody has reported are added */
    private void rowsNobodyKnows(Set<Integer> doubted) {
        rows.stream()
                .filter(Row::hasNumbers)
                .filter(row -> owners.keySet().stream().noneMatch(row.span()::contains))
                .sorted(Comparator.comparing(Row::span))
                .filter(row -> doubted.add(lineOf(row.span())))
                .limit(MOST_ROWS_UNKNOWN)
                .forEach(row -> own.add(unknown(row)));
    }

    private Finding unknown(Row row) {
        Optional<String> nearest = known.rowLike(row.label());
        String dataset = known.datasetNear(List.of(row.label()), row.span());
        return at(
                        row.span(),
                        Severity.BLOCKING,
                        ROW_UNKNOWN,
                        new Label(
                                "沒有服務認得表格列「" + row.label() + "」"
                                        + nearest.map(like -> "；最接近的已知列為 " + known.datasetOf(like) + " 的「" + like + "」")
                                                .orElse(""),
                                "No service knows the row '" + row.label() + "'"
                                        + nearest.map(like -> "; the known row most like it is '" + like + "' of "
                                                        + known.datasetOf(like))
                                                .orElse("")),
                        row.label(),
                        nearest.orElse(null),
                        text.excerpt(row.span()))
                .proposing(Proposal.of(text, columns.get(row.span()), row, dataset));
    }

    private Finding at(
            Span span, Severity severity, String code, Label message, String subject, String expected, String found) {
        Place place = text.place(span);
        return new Finding(severity, code, message, place.page(), place.line(), subject, expected, found);
    }
}
