package tw.taipei.policereport.dissemination.storage;

import java.util.List;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;

/** Writes the SELECT of a selection in a release. */
final class ObservationQuery {

    /** In the order of the primary key, so that one range of it is read and nothing is sorted. */
    private static final String KEY = "o.dataset, o.period_start, o.period_end, o.series, o.area";

    private ObservationQuery() {}

    /** A code of a series; a key leaves out {@code total} at the end. */
    static String code(int dimension) {
        return code("codes", dimension);
    }

    private static String code(String codes, int dimension) {
        return "coalesce(" + codes + "[" + (dimension + 1) + "], 'total')";
    }

    /** The numbers of a selection, one for each series and period: of several reports the latest counts. */
    static Select shown(Release release, Selection selection) {
        return shown(release, selection, false);
    }

    private static Select shown(Release release, Selection selection, boolean midway) {
        Select shown = new Select()
                .add("select distinct on (" + KEY + ") o.* from observation o where true")
                .ofRevisions("o", release.revisions().entrySet());
        if (midway) {
            narrowMidway(shown, selection);
        } else {
            narrow(shown, selection);
        }
        if (selection.report() != null) {
            shown.add("and o.report = ?", selection.report());
        }
        shown.add("order by " + KEY + ",").add(release.order().of("o")).add("desc");
        return selection.lastN() == null ? shown : latest(shown, selection.lastN());
    }

    /**
     * The numbers of one dataset as every report of the release prints them, those of one number together and the latest
     * last, from one range of the primary key.
     *
     * @param after behind which number; null for the first
     */
    static Select printed(Release release, Selection selection, StoredObservation after, int limit) {
        Select printed = new Select()
                .add("select " + Rows.of("o"))
                .add("from observation o where true")
                .ofRevisions("o", release.revisions().entrySet());
        narrow(printed, selection);
        if (selection.report() != null) {
            printed.add("and o.report <= ?", selection.report());
        }
        if (after != null) {
            // Without the dataset, which is one already: with it PostgreSQL would begin at the first row of the
            // dataset.
            printed.add(
                    "and (o.period_start, o.period_end, o.series, o.area) > (?, ?, ?, ?)",
                    after.observation().period().start(),
                    after.observation().period().end(),
                    after.observation().series().toString(),
                    after.area());
        }
        return printed.add("order by " + KEY + ",").add(release.order().of("o")).add("limit ?", limit);
    }

    /** What can be said of a number without knowing which report prints it. */
    static void narrow(Select numbers, Selection selection) {
        numbers.add("and o.dataset = any (?)", (Object) selection.datasetCodes().toArray(String[]::new));
        narrowInDatasets(numbers, selection);
    }

    /**
     * The same where only what comes behind a position is wanted: PostgreSQL enters the primary key at that position only
     * if the datasets are a range of it.
     */
    static void narrowMidway(Select numbers, Selection selection) {
        List<String> datasets = selection.datasetCodes().stream().sorted().toList();
        if (datasets.isEmpty() || !selection.periods().equals(Periods.ANY)) {
            narrow(numbers, selection);
            return;
        }
        numbers.add("and o.dataset >= ? and o.dataset <= ?", datasets.get(0), datasets.get(datasets.size() - 1))
                .add("and array[o.dataset] <@ ?", (Object) datasets.toArray(String[]::new));
        narrowInDatasets(numbers, selection);
    }

    private static void narrowInDatasets(Select numbers, Selection selection) {
        numbers.among("o.measure", selection.measures()).among("o.area", selection.areas());
        codes(numbers, selection);
        periods(numbers, selection.periods());
    }

    private static Select selected(Span span, Selection selection, boolean midway) {
        if (span.isWhole()) {
            return shown(span.to(), selection, midway);
        }
        return selection.lastN() == null
                ? ChangeQuery.updated(span, selection, midway)
                : ChangeQuery.updatedAmong(span, shown(span.to(), selection), shown(span.from(), selection));
    }

    private static void codes(Select shown, Selection selection) {
        if (selection.codes().isEmpty()) {
            return;
        }
        shown.add("and (false");
        for (Dataset dataset : selection.datasets()) {
            shown.add("or o.dataset = ?", dataset.code());
            for (int i = 0; i < dataset.dimensions().size(); i++) {
                List<String> asked =
                        selection.codes().get(dataset.dimensions().get(i).code());
                shown.among(code("o.codes", i), asked == null ? List.of() : asked);
            }
        }
        shown.add(")");
    }

    private static void periods(Select shown, Periods periods) {
        if (!periods.exactly().isEmpty()) {
            shown.add("and (false");
            for (ReferencePeriod period : periods.exactly()) {
                shown.add("or (o.period_start, o.period_end) = (?, ?)", period.start(), period.end());
            }
            shown.add(")");
        }
        if (periods.from() != null) {
            shown.add("and o.period_start >= ?", periods.from().start());
        }
        if (periods.to() != null) {
            shown.add("and o.period_end <= ?", periods.to().end());
        }
    }

    private static Select latest(Select shown, int count) {
        return new Select()
                .add("select * from (select d.*, row_number() over (partition by dataset, series, area")
                .add("order by period_end desc, period_start) as recency from (")
                .add(shown)
                .add(") d) r where recency <= ?", count);
    }

    /** With {@code restated}, which is looked up for the rows of the page only. */
    static Select list(Span span, Selection selection, ObservationOrder order, List<String> after, Integer limit) {
        Select list = new Select()
                .add("select * from (")
                .add(selected(span, selection, after != null))
                .add(") s where true");
        if (after != null) {
            list.add(order.after(after));
        }
        list.add(order.orderBy());
        if (limit != null) {
            list.add("limit ?", limit);
        }
        return span.isWhole() ? ChangeQuery.withRestated(list, span.to()) : list;
    }

    static Select count(Span span, Selection selection) {
        Select counted = span.isWhole() && selection.lastN() == null
                ? keys(span.to(), selection)
                : selected(span, selection, false);
        return new Select().add("select count(*) from (").add(counted).add(") s");
    }

    /**
     * Which numbers are shown, without what they say: the primary key knows. Read in its order they need no sorting and no
     * room; {@code offset 0} keeps PostgreSQL to it.
     */
    private static Select keys(Release release, Selection selection) {
        Select keys = new Select()
                .add("select distinct o.* from (select " + KEY + " from observation o where true")
                .ofRevisions("o", release.revisions().entrySet());
        narrow(keys, selection);
        if (selection.report() != null) {
            keys.add("and o.report = ?", selection.report());
        }
        return keys.add("order by " + KEY + " offset 0) o");
    }

    static Select periods(Release release, String dataset) {
        return new Select()
                .add("select distinct o.period_start, o.period_end")
                .add("from observation o join manifest m using (report, revision)")
                .add("where m.release = ? and o.dataset = ?", release.number(), dataset)
                .add("order by 1, 2");
    }

    /** The periods of one series. */
    static Select periods(Release release, String dataset, SeriesKey series) {
        return new Select()
                .add("select distinct o.period_start, o.period_end")
                .add("from observation o join manifest m using (report, revision)")
                .add("where m.release = ? and o.dataset = ?", release.number(), dataset)
                .add("and o.series = ?", series.toString())
                .add("order by 1, 2");
    }
}
