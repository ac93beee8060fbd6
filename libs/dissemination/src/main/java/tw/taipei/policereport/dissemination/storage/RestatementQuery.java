package tw.taipei.policereport.dissemination.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.taipei.policereport.dissemination.request.Selection;

/**
 * Writes the SELECT of the numbers for which a report prints another value than the one before it. What was printed before
 * is taken from the release in which the two values met first, so that no later correction changes what a reader is told.
 */
final class RestatementQuery {

    /**
     * The first release in which a printing stood behind these others.
     *
     * @param earlier the printings before it, of which the last counts
     */
    private record Meeting(Release release, List<Map.Entry<String, Integer>> earlier) {}

    private RestatementQuery() {}

    /**
     * @param shown the releases that readers got up to this one, in the order in which they got them first
     * @return empty when there is nothing to look for: the first report restates nothing, and may be a million numbers
     */
    static Optional<Select> of(List<Release> shown, Release release, Selection selection, boolean inOrder) {
        Select all = new Select().add("select * from (");
        String union = "";
        for (Map.Entry<String, Integer> printing : release.revisions().entrySet()) {
            boolean asked = selection.report() == null || selection.report().equals(printing.getKey());
            List<Meeting> meetings = asked ? meetings(shown, printing) : List.of();
            if (!meetings.isEmpty()) {
                all.add(union).add(restated(printing, meetings, release));
                ObservationQuery.narrow(all, selection);
                union = "union all";
            }
        }
        if (union.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.add(") r").add(inOrder ? "order by now_report, now_line, now_col" : ""));
    }

    private static List<Meeting> meetings(List<Release> shown, Map.Entry<String, Integer> printing) {
        List<Meeting> meetings = new ArrayList<>();
        for (Release release : shown) {
            if (release.revisions().entrySet().contains(printing)) {
                List<Map.Entry<String, Integer>> earlier = List.copyOf(
                        release.revisions().headMap(printing.getKey()).entrySet());
                boolean known =
                        meetings.stream().anyMatch(meeting -> meeting.earlier().equals(earlier));
                if (!earlier.isEmpty() && !known) {
                    meetings.add(new Meeting(release, earlier));
                }
            }
        }
        return meetings;
    }

    /** What a report has said that is not in the release any more is restated by nothing that is. */
    private static Select restated(Map.Entry<String, Integer> printing, List<Meeting> meetings, Release release) {
        Select restated = new Select()
                .add("select " + Rows.named("o", Rows.NOW) + ", " + Rows.named("p", Rows.BEFORE) + ", p.first_release")
                .add("from observation o cross join lateral (select d.* from (");
        String union = "";
        for (int i = 0; i < meetings.size(); i++) {
            restated.add(union).add(before(meetings.get(i), i));
            union = "union all";
        }
        return restated.add(") d where d.value <> o.value")
                .among("d.report", release.revisions().keySet())
                .add("order by d.meeting limit 1) p where true")
                .ofRevisions("o", List.of(printing));
    }

    private static Select before(Meeting meeting, int index) {
        return new Select()
                .add(
                        "(select " + index + " as meeting, cast(? as bigint) as first_release, e.*",
                        meeting.release().number())
                .add("from observation e where e.value is not null and " + ChangeQuery.sameNumber("e", "o"))
                .ofRevisions("e", meeting.earlier())
                .add("order by")
                .add(meeting.release().order().of("e"))
                .add("desc limit 1)");
    }
}
