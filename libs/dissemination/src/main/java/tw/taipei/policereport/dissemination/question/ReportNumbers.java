package tw.taipei.policereport.dissemination.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.PublishedNumbers;
import tw.taipei.policereport.statistics.ReferencePeriod;

/** What one report of a release prints about some datasets, and the numbers of other reports that it compares with. */
final class ReportNumbers {

    private final ReferencePeriod period;
    private final List<Observation> printed;
    private final List<PublishedChange> changes;
    private final PublishedNumbers numbers;

    private ReportNumbers(
            ReferencePeriod period,
            List<Observation> printed,
            List<PublishedChange> changes,
            List<Observation> others) {
        this.period = period;
        this.printed = printed;
        this.changes = changes;
        List<Observation> all = new ArrayList<>(others);
        all.addAll(printed);
        this.numbers = new PublishedNumbers(all);
    }

    static ReportNumbers load(StoredObservations stored, Release release, String report, List<Dataset> datasets) {
        Selection whole = Selection.all(datasets);
        List<Observation> printed = observations(stored.all(release, whole.printedBy(report)));
        List<PublishedChange> changes = stored.changes(release, report).stream()
                .filter(change -> whole.datasetCodes().contains(change.dataset()))
                .toList();
        ReportNumbers alone = new ReportNumbers(ReferencePeriod.valueOf(report), printed, changes, List.of());
        List<ReferencePeriod> missing = alone.basesNotPrinted();
        return missing.isEmpty()
                ? alone
                : new ReportNumbers(
                        alone.period,
                        printed,
                        changes,
                        observations(stored.all(release, whole.in(new Periods(missing, null, null)))));
    }

    static List<Observation> observations(List<StoredObservation> rows) {
        return rows.stream().map(StoredObservation::observation).toList();
    }

    private List<ReferencePeriod> basesNotPrinted() {
        return current().stream()
                .filter(row ->
                        numbers.find(row.dataset(), row.series(), base(row)).isEmpty())
                .map(this::base)
                .distinct()
                .toList();
    }

    /** The numbers of the report's own half-year. */
    List<Observation> current() {
        return printed.stream().filter(row -> row.period().equals(period)).toList();
    }

    List<Observation> printed() {
        return printed;
    }

    List<PublishedChange> changes() {
        return changes;
    }

    PublishedNumbers numbers() {
        return numbers;
    }

    /** The change that the report prints for a number of its own half-year. */
    Optional<PublishedChange> change(Observation current) {
        return changes.stream()
                .filter(change -> change.dataset().equals(current.dataset())
                        && change.series().equals(current.series())
                        && change.period().equals(current.period()))
                .findFirst();
    }

    /**
     * The period that the report sets beside a number of its own half-year: that of the printed change, or else the
     * latest of equal length that it prints for the series, or else the same half of the year before.
     */
    ReferencePeriod base(Observation current) {
        return change(current).map(PublishedChange::base).orElseGet(() -> printed.stream()
                .filter(row -> row.dataset().equals(current.dataset())
                        && row.series().equals(current.series())
                        && row.period().frequency() == period.frequency()
                        && row.period().compareTo(period) < 0)
                .map(Observation::period)
                .max(Comparator.naturalOrder())
                .orElseGet(period::yearEarlier));
    }
}
