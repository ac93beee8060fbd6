package tw.taipei.policereport.dissemination.storage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.taipei.policereport.dissemination.request.Selection;

/**
 * Writes the SELECT of what two releases do not show alike. Only what is printed by a revision that one of them has and
 * the other has not can differ, so the numbers of these revisions are looked up in both; all others are left alone.
 */
final class ChangeQuery {

    private static final String KEY = "dataset, period_start, period_end, series, area";

    /** What a reader sees of a number. Which revision prints it is no change by itself. */
    private static final List<String> SEEN = List.of(
            "value",
            "published",
            "status",
            "notes",
            "restated",
            "report",
            "page",
            "line",
            "col",
            "end_line",
            "section",
            "quote");

    private static final String KIND = "case when t.report is null then 'ADDED' when n.report is null then 'WITHDRAWN'"
            + " when n.value is not distinct from t.value then 'AMENDED'"
            + " when n.report <> t.report then 'RESTATED' else 'CORRECTED' end";

    private ChangeQuery() {}

    /** Whether an earlier report of the release prints another value for the number {@code row}. */
    static Select restated(Release release, String row) {
        if (release == null || release.revisions().isEmpty()) {
            return new Select().add("false as restated");
        }
        // What the first report prints is not looked up: it may be a million numbers of a file of series.
        return new Select()
                .add("(" + row + ".report <> ?", release.revisions().firstKey())
                .add("and exists (select from observation e where " + sameNumber("e", row))
                .ofRevisions("e", release.revisions().entrySet())
                .add("and")
                .add(release.order().before("e", row))
                .add("and e.value <> " + row + ".value)) as restated");
    }

    static String sameNumber(String left, String right) {
        return Stream.of(KEY.split(", "))
                .map(column -> left + "." + column + " = " + right + "." + column)
                .collect(Collectors.joining(" and "));
    }

    /**
     * The numbers that {@code to} shows and {@code from} does not, or not like this.
     *
     * @param midway only what comes behind a position is wanted
     */
    static Select updated(Span span, Selection selection, boolean midway) {
        return new Select()
                .add("select k.*, n.measure, n.codes, n.revision,")
                .add(SEEN.stream().map(column -> "n." + column).collect(Collectors.joining(", ")))
                .add(both(span, selection, EnumSet.complementOf(EnumSet.of(NumberChange.Kind.WITHDRAWN)), midway))
                .add("and n.report is not null");
    }

    /**
     * The same where a selection is of the latest periods: another number may have come to be among them without being
     * touched itself.
     */
    static Select updatedAmong(Span span, Select now, Select before) {
        return new Select()
                .add("select n.* from (")
                .add(withRestated(now, span.to()))
                .add(") n left join (")
                .add(withRestated(before, span.from()))
                .add(") t on " + sameNumber("t", "n"))
                .add("where (" + seen("n") + ") is distinct from (" + seen("t") + ")");
    }

    static Select withRestated(Select numbers, Release release) {
        return new Select()
                .add("select l.*,")
                .add(restated(release, "l"))
                .add("from (")
                .add(numbers)
                .add(") l");
    }

    /**
     * Each number that differs, with the columns of now and of before under two prefixes, and the kind of change.
     *
     * @param kinds that are wanted; others may be among them
     * @param midway only what comes behind a position is wanted
     */
    static Select changes(Span span, Selection selection, Set<NumberChange.Kind> kinds, boolean midway) {
        return new Select()
                .add("select k.*, " + KIND + " as kind, n.restated as now_restated, t.restated as before_restated,")
                .add(Rows.named("n", Rows.NOW) + ", " + Rows.named("t", Rows.BEFORE))
                .add(both(span, selection, kinds, midway));
    }

    /**
     * How many numbers changed in which way. A number that one revision alone prints has come or is gone, which the index
     * knows; only the others are looked at.
     */
    static Select counts(Span span, Selection selection) {
        // The revision may be of another report than the one that is asked for.
        String alone = selection.report() == null ? "k.printings = 1" : "false";
        return new Select()
                .add("select kind, count(*) from (select case when not " + alone + " then " + KIND)
                .add("when k.now then 'ADDED' else 'WITHDRAWN' end as kind")
                .add("from (")
                .add(printings(span, selection))
                .add(") k left join lateral (")
                .add(shown(span.to(), selection, "and not " + alone))
                .add(") n on true left join lateral (")
                .add(shown(span.from(), selection, "and not " + alone))
                .add(") t on true where " + alone + " or (" + seen("n") + ") is distinct from (" + seen("t") + ")")
                .add(") c group by kind");
    }

    /** Read in the order of the key, which costs no sorting and no room; {@code offset 0} keeps PostgreSQL to it. */
    private static Select printings(Span span, Selection selection) {
        List<Map.Entry<String, Integer>> changed = new ArrayList<>(span.arrived());
        changed.addAll(span.gone());
        String key = "o." + KEY.replace(", ", ", o.");
        Select printed = new Select()
                .add("select " + key + ", o.report, o.revision from observation o where true")
                .ofRevisions("o", span.revisions());
        ObservationQuery.narrow(printed, selection);
        return new Select()
                .add("select " + key + ", count(*) as printings, bool_or(")
                .add(Select.isOfRevisions("o", span.to().revisions().entrySet()))
                .add(") as now from (")
                .add(printed)
                .add("order by " + key + " offset 0) o group by " + key + " having bool_or(")
                .add(Select.isOfRevisions("o", changed))
                .add(")");
    }

    private static Select both(Span span, Selection selection, Set<NumberChange.Kind> kinds, boolean midway) {
        return new Select()
                .add("from (")
                .add(touched(span, selection, kinds, midway))
                .add(") k left join lateral (")
                .add(shown(span.to(), selection, ""))
                .add(") n on true left join lateral (")
                .add(shown(span.from(), selection, ""))
                .add(") t on true where (" + seen("n") + ") is distinct from (" + seen("t") + ")");
    }

    private static String seen(String row) {
        return SEEN.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }

    /**
     * In the order of the primary key, so that a page reads no more of it than it needs. Whichever report is asked for: what
     * another one prints may have made its number a restated one.
     */
    private static Select touched(Span span, Selection selection, Set<NumberChange.Kind> kinds, boolean midway) {
        List<Map.Entry<String, Integer>> changed = new ArrayList<>();
        if (!kinds.equals(EnumSet.of(NumberChange.Kind.WITHDRAWN))) {
            changed.addAll(span.arrived());
        }
        if (!kinds.equals(EnumSet.of(NumberChange.Kind.ADDED))) {
            changed.addAll(span.gone());
        }
        Select touched = new Select()
                .add("select distinct o." + KEY.replace(", ", ", o.") + " from observation o where true")
                .ofRevisions("o", changed);
        if (midway) {
            ObservationQuery.narrowMidway(touched, selection);
        } else {
            ObservationQuery.narrow(touched, selection);
        }
        return touched;
    }

    private static Select ofReport(Select numbers, Selection selection) {
        return selection.report() == null ? numbers : numbers.add("and o.report = ?", selection.report());
    }

    /** The number {@code k} in a release; of several reports the latest counts. @param release null for none */
    private static Select shown(Release release, Selection selection, String condition) {
        Select shown = new Select()
                .add("select o.*,")
                .add(restated(release, "o"))
                .add("from observation o where " + sameNumber("o", "k") + " " + condition);
        if (release == null) {
            return shown.add("and false");
        }
        ofReport(shown.ofRevisions("o", release.revisions().entrySet()), selection);
        return shown.add("order by").add(release.order().of("o")).add("desc limit 1");
    }
}
