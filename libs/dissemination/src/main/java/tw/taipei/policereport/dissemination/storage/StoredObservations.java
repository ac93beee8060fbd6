package tw.taipei.policereport.dissemination.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.PublishedChange;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/** The published numbers, changes and notes of a release. */
@ApplicationScoped
public class StoredObservations {

    private final Database database;

    StoredObservations(Database database) {
        this.database = database;
    }

    /**
     * @param after the position at which the page before ended, or null
     * @param limit null for all
     */
    public List<StoredObservation> list(
            Release release, Selection selection, ObservationOrder order, List<String> after, Integer limit) {
        return database.list(ObservationQuery.list(release, selection, order, after, limit), Rows::observation);
    }

    /** Hands over the rows one by one, for lists that are too long to be held. */
    public void each(
            Release release, Selection selection, ObservationOrder order, Consumer<StoredObservation> consumer) {
        database.each(ObservationQuery.list(release, selection, order, null, null), Rows::observation, consumer);
    }

    public List<StoredObservation> all(Release release, Selection selection) {
        return database.list(ObservationQuery.shown(release, selection), Rows::observation);
    }

    public long count(Release release, Selection selection) {
        return database.one(ObservationQuery.count(release, selection), row -> row.getLong(1))
                .orElseThrow();
    }

    public List<ReferencePeriod> periods(Release release, String dataset) {
        return database.list(
                ObservationQuery.periods(release, dataset), row -> Rows.period(row, "period_start", "period_end"));
    }

    /** What each report of the release prints for one series and period, the latest report first. */
    public List<StoredObservation> vintages(Release release, String dataset, SeriesKey series, ReferencePeriod period) {
        Select select = new Select()
                .add("select o.* from observation o join manifest m using (report, revision)")
                .add("where m.release = ? and o.dataset = ?", release.number(), dataset)
                .add("and o.period_start = ? and o.period_end = ?", period.start(), period.end())
                .add("and o.series = ?", series.toString())
                .add("order by o.report desc, o.area");
        return database.list(select, Rows::observation);
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
