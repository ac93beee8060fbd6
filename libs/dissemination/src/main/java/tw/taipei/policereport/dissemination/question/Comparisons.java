package tw.taipei.policereport.dissemination.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Basis;
import tw.taipei.policereport.statistics.Comparer;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Fetches the numbers of a comparison and has the kernel compare them. */
final class Comparisons {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final Release release;
    private final Map<String, Note> notes;

    Comparisons(SubjectDomain domain, StoredObservations stored, Release release) {
        this.domain = domain;
        this.stored = stored;
        this.release = release;
        this.notes = MethodNotes.with(stored.notes(release));
    }

    /** The pairs of the report that the selection names, each series of its half-year once. */
    List<Comparison> asPublished(Selection selection) {
        ReportNumbers report = ReportNumbers.load(stored, release, selection.report(), selection.datasets());
        Comparer comparer = comparer(report.numbers());
        return report.current().stream()
                .filter(row -> selection.contains(row.dataset(), row.series(), row.period()))
                .map(row -> comparer.compare(
                        row,
                        report.base(row),
                        Basis.AS_PUBLISHED,
                        report.change(row).orElse(null)))
                .toList();
    }

    /** The selected numbers, each against the base that the reader has chosen; those without such a base are left out. */
    List<Comparison> against(BaseChoice base, List<Observation> selected, Selection selection) {
        Set<ReferencePeriod> periods = new LinkedHashSet<>();
        for (Observation row : selected) {
            periods.add(row.period());
            base.of(row.period()).ifPresent(periods::add);
        }
        if (periods.isEmpty()) {
            return List.of();
        }
        Selection whole = Selection.all(selection.datasets()).in(new Periods(List.copyOf(periods), null, null));
        List<Observation> numbers = new ArrayList<>(ReportNumbers.observations(stored.allServed(release, whole)));
        numbers.addAll(selected);
        Comparer comparer = comparer(new PublishedNumbers(numbers));
        Map<String, PublishedChange> printed = changes(selected);
        List<Comparison> comparisons = new ArrayList<>();
        for (Observation row : selected) {
            base.of(row.period())
                    .map(period -> comparer.compare(row, period, base.basis(), printed.get(pair(row, period))))
                    .ifPresent(comparisons::add);
        }
        return comparisons;
    }

    private Comparer comparer(PublishedNumbers numbers) {
        return new Comparer(domain.datasetsByCode(), domain.integrity(), notes, numbers);
    }

    /** A change is printed by the report that prints the number. */
    private Map<String, PublishedChange> changes(List<Observation> selected) {
        Map<String, PublishedChange> changes = new HashMap<>();
        selected.stream()
                .map(row -> row.source().report())
                .distinct()
                .flatMap(report -> stored.changes(release, report).stream())
                .forEach(change -> changes.put(pair(change), change));
        return changes;
    }

    private static String pair(Observation current, ReferencePeriod base) {
        return String.join(
                ":",
                current.source().report(),
                current.dataset(),
                current.series().toString(),
                current.period().toString(),
                base.toString());
    }

    private static String pair(PublishedChange change) {
        return String.join(
                ":",
                change.source().report(),
                change.dataset(),
                change.series().toString(),
                change.period().toString(),
                change.base().toString());
    }
}
