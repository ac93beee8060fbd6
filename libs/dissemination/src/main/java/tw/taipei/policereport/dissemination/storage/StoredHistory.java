package tw.taipei.policereport.dissemination.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/** What has become of numbers from release to release. */
@ApplicationScoped
public class StoredHistory {

    private final Database database;
    private final Releases releases;
    private final Cache<Counted, Map<NumberChange.Kind, Long>> counts =
            Caffeine.newBuilder().maximumSize(Counted.MOST).build();

    StoredHistory(Database database, Releases releases) {
        this.database = database;
        this.releases = releases;
    }

    /**
     * Everything that was ever printed for one series and period in a release that readers got, up to the one given;
     * what was shown last comes first.
     */
    public List<Vintage> vintages(Release upTo, String dataset, SeriesKey series, ReferencePeriod period) {
        Select select = new Select()
                .add("select o.*, h.* from observation o join lateral (")
                .add(holding("o", upTo))
                .add(") h on h.first_release is not null")
                .add("where o.dataset = ? and o.series = ?", dataset, series.toString())
                .add("and o.period_start = ? and o.period_end = ?", period.start(), period.end())
                .add("order by h.first_epoch desc nulls first, o.report desc, o.area");
        return database.list(select, StoredHistory::vintage);
    }

    /** Everything that readers had got when they got this release last, which it ends, by number. */
    public List<Release> releases(Release upTo) {
        return releases.shownBefore(upTo);
    }

    /** The releases up to one that have held the revision of a row, and that readers got. */
    private static Select holding(String row, Release upTo) {
        return new Select()
                .add("select min(c.epoch) as first_epoch, min(c.since) as first_since,")
                .add("(array_agg(m.release order by c.epoch))[1] as first_release,")
                .add("(array_agg(m.release order by c.epoch desc nulls first))[1] as last_release")
                .add("from manifest m left join current_release c on c.release = m.release and c.epoch <=")
                .add(
                        "(select coalesce(max(epoch), 9223372036854775807) from current_release where release = ?)",
                        upTo.number())
                .add("where (m.report, m.revision) = (" + row + ".report, " + row + ".revision)")
                .add("and (c.epoch is not null or m.release = ?)", upTo.number());
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        OffsetDateTime since = row.getObject("first_since", OffsetDateTime.class);
        return new Vintage(
                Rows.observation(row),
                row.getLong("first_release"),
                since == null ? null : since.toInstant(),
                row.getLong("last_release"));
    }

    /**
     * Hands over the numbers for which a report of the release prints another value than the one before it, one by one: two
     * files of series may differ in a million numbers.
     *
     * @param inOrder as the reports print them, which takes longer; in any order otherwise
     */
    public void restatements(Release release, Selection selection, boolean inOrder, Consumer<Restatement> consumer) {
        RestatementQuery.of(releases.shownUpTo(release), release, selection, inOrder)
                .ifPresent(select -> database.each(select, Rows::restatement, consumer));
    }

    /** In the order of the primary key, as {@link ObservationOrder#STANDARD}. */
    public List<NumberChange> changes(
            Span span, Selection selection, List<NumberChange.Kind> kinds, List<String> after, Integer limit) {
        return database.list(list(span, selection, kinds, after, limit), Rows::numberChange);
    }

    /** Hands over the changes one by one, for lists that are too long to be held. */
    public void each(Span span, Selection selection, List<NumberChange.Kind> kinds, Consumer<NumberChange> consumer) {
        database.each(list(span, selection, kinds, null, null), Rows::numberChange, consumer);
    }

    private static Select list(
            Span span, Selection selection, List<NumberChange.Kind> kinds, List<String> after, Integer limit) {
        ObservationOrder order = ObservationOrder.standard();
        Select list = new Select()
                .add("select * from (")
                .add(ChangeQuery.changes(span, selection, Set.copyOf(kinds), after != null))
                .add(") c where true")
                .among("kind", kinds.stream().map(Enum::name).toList());
        if (after != null) {
            list.add(order.after(after));
        }
        list.add(order.orderBy());
        return limit == null ? list : list.add("limit ?", limit);
    }

    /** How many numbers changed in which way; every way has a count. */
    public Map<NumberChange.Kind, Long> count(Span span, Selection selection) {
        return new EnumMap<>(counts.get(Counted.of(span, selection), ignored -> counted(span, selection)));
    }

    private Map<NumberChange.Kind, Long> counted(Span span, Selection selection) {
        Map<NumberChange.Kind, Long> found = new EnumMap<>(NumberChange.Kind.class);
        List.of(NumberChange.Kind.values()).forEach(kind -> found.put(kind, 0L));
        database.list(
                ChangeQuery.counts(span, selection),
                row -> found.put(NumberChange.Kind.valueOf(row.getString(1)), row.getLong(2)));
        return found;
    }

    /** How many numbers are not shown any more; where no revision has gone, nobody has to look. */
    public long withdrawn(Span span, Selection selection) {
        return span.gone().isEmpty() ? 0 : count(span, selection).get(NumberChange.Kind.WITHDRAWN);
    }
}
