package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Periods;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.ComparisonShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Observation;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.transcription.SubjectDomain;

/** How numbers moved from one period to another. Without a report and a period it is about the latest report. */
final class ComparisonsQuestion implements Question<Comparison> {

    private static final Label TITLE = new Label("比較", "Comparison");

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final Scope scope;
    private final Selection selection;
    private final BaseChoice base;
    private final Sorting sorting;

    ComparisonsQuestion(
            SubjectDomain domain, StoredObservations stored, Scope scope, Parameters parameters, Release release) {
        this.domain = domain;
        this.stored = stored;
        this.scope = scope;
        this.selection = Selection.read(parameters, scope)
                .printedBy(Reports.read(parameters, release).orElse(null));
        this.base = BaseChoice.read(parameters);
        this.sorting = Sorting.read(parameters, order(scope).names(), "line");
    }

    static Order<Comparison> order(Scope scope) {
        return new Order<Comparison>()
                .byPlace(row -> row.current().source())
                .bySeries(scope.datasets(), Comparison::dataset, Comparison::series)
                .by("period", row -> row.current().period())
                .by("value", row -> row.current().value())
                .by("base", row -> row.base() == null ? null : row.base().value())
                .by("change", row -> row.change() == null ? null : row.change().absolute())
                .by("percent", row -> row.change() == null ? null : row.change().percent());
    }

    @Override
    public Label title() {
        return scope.title().with(TITLE);
    }

    /** The selection with the report that it is about, where the reader named neither report nor period. */
    private Selection in(Release release) {
        if (selection.report() != null) {
            return selection;
        }
        if (selection.periods().isAny()) {
            return selection.printedBy(release.latestReport());
        }
        return base.isAsPublished() ? selection.printedBy(printing(selection.periods(), release)) : selection;
    }

    /** The latest report whose own half-year is asked for; the latest of all where none is. */
    private static String printing(Periods periods, Release release) {
        return release.reports().stream()
                .filter(report -> periods.contains(ReferencePeriod.valueOf(report)))
                .reduce((earlier, later) -> later)
                .orElseGet(release::latestReport);
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(in(release).describe());
        base.describe(understood);
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public ComparisonShape shape(Release release) {
        return new ComparisonShape(
                domain, scope.datasets(), MethodNotes.among(stored.notes(release)), release.number());
    }

    @Override
    public Slice<Comparison> answer(Release release, Page page) {
        Selection asked = in(release);
        Comparisons comparisons = new Comparisons(domain, stored, release);
        ComparisonShape shape = shape(release);
        if (base.isAsPublished()) {
            List<Comparison> rows = asked.report() == null ? List.of() : comparisons.asPublished(asked);
            return Slice.of(rows, order(scope).of(sorting), shape::id, page);
        }
        List<Observation> selected = selected(release, asked);
        List<Comparison> rows = comparisons.against(base, selected, asked);
        return Slice.of(rows, order(scope).of(sorting), shape::id, page).with(leftOut(selected.size() - rows.size()));
    }

    private List<Observation> selected(Release release, Selection asked) {
        if (asked.datasets().isEmpty()) {
            return List.of();
        }
        boolean ownHalfYear = asked.report() != null && asked.periods().isAny();
        Selection numbers = ownHalfYear
                ? asked.in(new Periods(List.of(ReferencePeriod.valueOf(asked.report())), null, null))
                : asked;
        return ReportNumbers.observations(stored.allServed(release, numbers));
    }

    private static List<Warning> leftOut(int count) {
        return count == 0
                ? List.of()
                : List.of(new Warning(
                        "NO_SUCH_BASE",
                        new Label(
                                "有 " + count + " 個數字的期間不是半年，沒有前一個半年可比較。",
                                count + " numbers are not of a half-year, so no half-year is before them.")));
    }
}
