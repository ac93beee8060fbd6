package tw.taipei.policereport.dissemination.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tw.taipei.policereport.statistics.Moment;
import tw.taipei.policereport.transcription.BackfillId;

/** The releases that readers may see, and the one that readers get who name none. */
@ApplicationScoped
public class Releases {

    private final Database database;
    private final ReleaseLog log;
    /** A sealed release never changes, so it is read once. There are two in a year. */
    private final Map<Long, Release> sealed = new ConcurrentHashMap<>();

    Releases(Database database, ReleaseLog log) {
        this.database = database;
        this.log = log;
    }

    /** @throws ReleaseNotHereException when this service has not sealed it, or the gateway has not declared it yet */
    public Release require(long number) {
        Release known = sealed.get(number);
        if (known == null) {
            known = find(number).orElseThrow(() -> new ReleaseNotHereException(number));
            sealed.put(number, known);
        }
        return known;
    }

    /** @throws NothingPublishedException when the gateway has not declared any */
    public Release current() {
        long number = currentNumber().orElseThrow(NothingPublishedException::new);
        return require(number);
    }

    public Optional<Long> currentNumber() {
        return log.latest().map(Showing::release);
    }

    /**
     * The release that was current at a moment.
     *
     * @throws NothingPublishedThenException when the first one came later
     */
    public Release at(Moment moment) {
        Showing first = log.first().orElseThrow(NothingPublishedException::new);
        return shownAt(moment).orElseThrow(() -> new NothingPublishedThenException(moment, first));
    }

    /** The release that was current at a moment; empty before the first. */
    public Optional<Release> shownAt(Moment moment) {
        return log.at(moment.instant()).map(showing -> require(showing.release()));
    }

    /** What readers had got when they got this release first, which it ends, in that order. */
    List<Release> shownUpTo(Release release) {
        return log.upTo(release.number()).stream().map(this::require).toList();
    }

    /** What readers had got when they got this release last, which is among them, by number. */
    List<Release> shownBefore(Release release) {
        return log.before(release.number()).stream().map(this::require).toList();
    }

    /** The last time that a release was shown. */
    public Optional<Showing> lastShown(Release release) {
        return log.lastOf(release.number());
    }

    /** What is shown now. */
    public Optional<Showing> latest() {
        return log.latest();
    }

    private Optional<Release> find(long number) {
        Optional<Instant> storedAt = database.one(
                new Select()
                        .add(
                                "select min(stored_at) from sealed where release = ?"
                                        + " and exists (select from current_release shown where shown.release = sealed.release)"
                                        + " having count(*) > 0",
                                number),
                row -> row.getObject(1, OffsetDateTime.class).toInstant());
        return storedAt.map(instant -> Release.of(number, revisions(number), series(number), instant));
    }

    private Map<String, Integer> revisions(long number) {
        Map<String, Integer> revisions = new HashMap<>();
        database.list(
                new Select().add("select report, revision from manifest where release = ?", number),
                row -> revisions.put(row.getString(1), row.getInt(2)));
        return revisions;
    }

    private List<String> series(long number) {
        return database
                .list(
                        new Select()
                                .add("select m.report from manifest m join manifest ever using (report)")
                                .add("join current_release c on c.release = ever.release where m.release = ?", number)
                                .add("group by m.report order by min(c.epoch), m.report"),
                        row -> row.getString(1))
                .stream()
                .filter(BackfillId::is)
                .toList();
    }
}
