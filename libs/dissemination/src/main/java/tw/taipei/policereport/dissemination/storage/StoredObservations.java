package tw.taipei.policereport.dissemination.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/** The published numbers, changes and notes of a release. */
@ApplicationScoped
public class StoredObservations {

    private final Database database;
    private final Cache<Counted, Long> counts =
            Caffeine.newBuilder().maximumSize(Counted.MOST).build();
    private final ScheduledExecutorService executor;

    StoredObservations(Database database, ScheduledExecutorService executor) {
        this.database = database;
        this.executor = executor;
    }

    /**
     * @param span only what changed in it
     * @param after the position at which the page before ended, or null
     * @param limit null for all
     */
    public List<StoredObservation> list(
            Span span, Selection selection, ObservationOrder order, List<String> after, Integer limit) {
        return database.list(ObservationQuery.list(span, selection, order, after, limit), Rows::served);
    }

    /** Hands over the rows one by one, for lists that are too long to be held. */
    public void each(Span span, Selection selection, ObservationOrder order, Consumer<StoredObservation> consumer) {
        if (span.isWhole() && selection.lastN() == null && order.isStandard()) {
            selection.datasets().stream()
                    .sorted(Comparator.comparing(Dataset::code))
                    .map(dataset -> new LongList(database, executor, span.to(), selection.in(dataset)))
                    .forEach(dataset -> dataset.each(consumer));
        } else {
            database.each(ObservationQuery.list(span, selection, order, null, null), Rows::served, consumer);
        }
    }

    /** The numbers as printed, for arithmetic. */
    public List<StoredObservation> all(Release release, Selection selection) {
        return database.list(ObservationQuery.shown(release, selection), Rows::observation);
    }

    /** The same, marked where an earlier report prints another value. */
    public List<StoredObservation> allServed(Release release, Selection selection) {
        return database.list(
                ChangeQuery.withRestated(ObservationQuery.shown(release, selection), release), Rows::served);
    }

    public long count(Span span, Selection selection) {
        return counts.get(Counted.of(span, selection), ignored -> counted(span, selection));
    }

    private long counted(Span span, Selection selection) {
        return database.one(ObservationQuery.count(span, selection), row -> row.getLong(1))
                .orElseThrow();
    }

    public List<ReferencePeriod> periods(Release release, String dataset) {
        return database.list(
                ObservationQuery.periods(release, dataset), row -> Rows.period(row, "period_start", "period_end"));
    }

    /** The periods for which the release shows a number of the series. */
    public List<ReferencePeriod> periods(Release release, String dataset, SeriesKey series) {
        return database.list(
                ObservationQuery.periods(release, dataset, series),
                row -> Rows.period(row, "period_start", "period_end"));
    }

    /** The changes that a report prints, in its order. */
    public List<PublishedChange> changes(Release release, String report) {
        Select select = new Select()
                .add("select * from published_change join manifest using (report, revision)")
                .add("where release = ? and report = ? order by line, col", release.number(), report);
        return database.list(select, Rows::change);
    }

    /** The notes of a release; of several reports the latest text of a code comes last. */
    public List<Note> notes(Release release) {
        Select select = new Select()
                .add("select * from note join manifest using (report, revision)")
                .add("where release = ? order by report, line nulls last, code", release.number());
        return database.list(select, Rows::note);
    }
}
