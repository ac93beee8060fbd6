package tw.taipei.policereport.dissemination.storage;

import java.util.List;
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
    static Select restated(long release, String row) {
        return new Select()
                .add("exists (select from observation e join manifest em using (report, revision)")
                .add("where em.release = ? and " + sameNumber("e", row), release)
                .add("and e.report < " + row + ".report and e.value <> " + row + ".value) as restated");
    }

    private static String sameNumber(String left, String right) {
        return Stream.of(KEY.split(", "))
                .map(column -> left + "." + column + " = " + right + "." + column)
                .collect(Collectors.joining(" and "));
    }

    /** The numbers that {@code to} shows and {@code from} does not, or not like this. */
    static Select updated(Span span, Selection selection) {
        return new Select().add("select n.*").add(both(span, selection)).add("and n.report is not null");
    }

    /** Each number that differs, with the columns of now and of before under two prefixes, and the kind of change. */
    static Select changes(Span span, Selection selection) {
        return new Select()
                .add("select k.*, " + KIND + " as kind, n.restated as now_restated, t.restated as before_restated,")
                .add(Rows.named("n", Rows.NOW) + ", " + Rows.named("t", Rows.BEFORE))
                .add(both(span, selection));
    }

    private static Select both(Span span, Selection selection) {
        return new Select()
                .add("from (")
                .add(touched(span, selection))
                .add(") k left join lateral (")
                .add(shown(span.to().number(), selection))
                .add(") n on true left join lateral (")
                .add(shown(span.fromNumber(), selection))
                .add(") t on true where (" + seen("n") + ") is distinct from (" + seen("t") + ")");
    }

    private static String seen(String row) {
        return SEEN.stream().map(column -> row + "." + column).collect(Collectors.joining(", "));
    }

    /** The revisions stand in the text, so that PostgreSQL sees how few they are. */
    private static Select touched(Span span, Selection selection) {
        Select touched = new Select()
                .add("select distinct o." + KEY.replace(", ", ", o."))
                .add("from observation o where (false");
        span.changedRevisions()
                .forEach(revision ->
                        touched.add("or (o.report = ? and o.revision = ?)", revision.getKey(), revision.getValue()));
        touched.add(")");
        ObservationQuery.narrow(touched, selection);
        return touched;
    }

    /** The number {@code k} in a release; of several reports the latest counts. */
    private static Select shown(long release, Selection selection) {
        Select shown = new Select()
                .add("select o.*,")
                .add(restated(release, "o"))
                .add("from observation o join manifest m using (report, revision)")
                .add("where m.release = ? and " + sameNumber("o", "k"), release);
        if (selection.report() != null) {
            shown.add("and o.report = ?", selection.report());
        }
        return shown.add("order by o.report desc limit 1");
    }
}
