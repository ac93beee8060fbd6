package tw.taipei.policereport.gateway.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tw.taipei.policereport.gateway.release.ServiceReading;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Spelling;
import tw.taipei.policereport.text.Place;
import tw.taipei.policereport.text.ReportText;
import tw.taipei.policereport.text.Row;
import tw.taipei.policereport.text.Span;
import tw.taipei.policereport.text.TableFinder;
import tw.taipei.policereport.transcription.Claim;
import tw.taipei.policereport.transcription.Finding;
import tw.taipei.policereport.transcription.Finding.Severity;
import tw.taipei.policereport.transcription.ReadingSummary;
import tw.taipei.policereport.transcription.TableRule;

/**
 * What only shows when all four readings lie side by side: a number that two services take, a printed row that none of
 * them knows, a row that one does not know and another does.
 */
final class CrossChecks {

    private static final String ROW_UNKNOWN = "ROW_UNKNOWN";

    private final ReportText text;
    private final List<ReadingSummary> summaries;
    /** Which service takes the number at a place as data. */
    private final TreeMap<Span, String> owners = new TreeMap<>();

    private final List<Finding> own = new ArrayList<>();

    private CrossChecks(ReportText text, List<ReadingSummary> summaries) {
        this.text = text;
        this.summaries = summaries;
    }

    /** The readings as they are kept, those of the gateway last. */
    static List<ServiceReading> of(ReportText text, List<ReadingSummary> summaries) {
        return new CrossChecks(text, summaries).run();
    }

    private List<ServiceReading> run() {
        summaries.forEach(this::claim);
        List<ServiceReading> readings = new ArrayList<>();
        Set<Integer> unknownRows = new HashSet<>();
        for (ReadingSummary summary : summaries) {
            List<Finding> findings = summary.findings().stream()
                    .filter(finding -> !finding.code().equals(ROW_UNKNOWN)
                            || !isKnownToAnother(finding, summary) && unknownRows.add(finding.line()))
                    .toList();
            readings.add(new ServiceReading(
                    summary.service(), summary.rows(), summary.digest(), summary.claims(), findings));
        }
        rowsNobodyKnows(unknownRows);
        ClosingWords.missingIn(text).ifPresent(own::add);
        readings.add(ServiceReading.ofGateway(own));
        return readings;
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

    private boolean isKnownToAnother(Finding finding, ReadingSummary reader) {
        return owners.entrySet().stream()
                .filter(claim -> !claim.getValue().equals(reader.service()))
                .anyMatch(claim -> text.lineAt(claim.getKey().start()).number() == finding.line());
    }

    private void rowsNobodyKnows(Set<Integer> reported) {
        Set<String> labels = new HashSet<>();
        summaries.forEach(summary -> labels.addAll(summary.labels()));
        new TableFinder(text, List.of(TableRule.COMPARED))
                .tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .filter(Row::hasNumbers)
                        .filter(row -> owners.keySet().stream().noneMatch(row.span()::contains))
                        .filter(row -> !reported.contains(
                                text.lineAt(row.span().start()).number()))
                        .sorted(Comparator.comparing(Row::span))
                        .forEach(row -> own.add(unknown(row, Spelling.nearest(row.label(), labels))));
    }

    private Finding unknown(Row row, Optional<String> nearest) {
        return at(
                row.span(),
                Severity.BLOCKING,
                ROW_UNKNOWN,
                new Label(
                        "沒有服務認得表格列「" + row.label() + "」"
                                + nearest.map(known -> "；最接近的已知列為「" + known + "」")
                                        .orElse(""),
                        "No service knows the row '" + row.label() + "'"
                                + nearest.map(known -> "; the known row most like it is '" + known + "'")
                                        .orElse("")),
                row.label(),
                nearest.orElse(null),
                text.printed(row.span()));
    }

    private Finding at(
            Span span, Severity severity, String code, Label message, String subject, String expected, String found) {
        Place place = text.place(span);
        return new Finding(severity, code, message, place.page(), place.line(), subject, expected, found);
    }
}
