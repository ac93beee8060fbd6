package tw.taipei.policereport.dissemination.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.CheckShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Check;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Verdict;
import tw.taipei.policereport.statistics.Verifier;
import tw.taipei.policereport.transcription.SubjectDomain;

/** Every printed change, total, rate and share of a report beside what follows from its other numbers. */
final class VerificationQuestion implements Question<Check> {

    private static final Label TITLE = new Label("驗算", "Verification");

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final Selection selection;
    private final List<String> kinds;
    private final List<String> verdicts;
    private final Sorting sorting;

    VerificationQuestion(SubjectDomain domain, StoredObservations stored, Parameters parameters, Release release) {
        this.domain = domain;
        this.stored = stored;
        this.selection = Selection.read(parameters, Scope.of(domain))
                .printedBy(Reports.read(parameters, release).orElse(null));
        this.kinds = parameters.codes(
                "kind",
                Arrays.stream(Check.Kind.values()).map(Check.Kind::toString).toList());
        this.verdicts = parameters.codes("verdict", verdictNames());
        this.sorting = Sorting.read(parameters, order(Scope.of(domain)).names(), "line");
    }

    private static List<String> verdictNames() {
        return Arrays.stream(Verdict.values()).map(Verdict::toString).toList();
    }

    static Order<Check> order(Scope scope) {
        return new Order<Check>()
                .byPlace(Check::source)
                .bySeries(scope.datasets(), Check::dataset, Check::series)
                .by("kind", Check::kind)
                .by("verdict", row -> row.verification().verdict())
                .by("period", Check::period);
    }

    @Override
    public Label title() {
        return domain.title().with(TITLE);
    }

    private Selection in(Release release) {
        return selection.report() == null ? selection.printedBy(release.latestReport()) : selection;
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(in(release).describe());
        if (!kinds.isEmpty()) {
            understood.put("kind", kinds);
        }
        if (!verdicts.isEmpty()) {
            understood.put("verdict", verdicts);
        }
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public CheckShape shape(Release release) {
        return new CheckShape(domain, domain.datasets(), release.number());
    }

    @Override
    public Slice<Check> answer(Release release, Page page) {
        Selection asked = in(release);
        List<Check> checks = asked.report() == null ? List.of() : checks(release, asked);
        return Slice.of(checks, order(Scope.of(domain)).of(sorting), shape(release)::id, page)
                .with(counts(checks));
    }

    private List<Check> checks(Release release, Selection asked) {
        ReportNumbers report = ReportNumbers.load(stored, release, asked.report(), asked.datasets());
        return new Verifier(domain.datasetsByCode(), domain.integrity(), report.numbers())
                .checks(report.printed(), report.changes()).stream()
                        .filter(check -> asked.contains(check.dataset(), check.series(), check.period()))
                        .filter(check ->
                                kinds.isEmpty() || kinds.contains(check.kind().toString()))
                        .filter(check -> verdicts.isEmpty()
                                || verdicts.contains(
                                        check.verification().verdict().toString()))
                        .toList();
    }

    private static Map<String, Object> counts(List<Check> checks) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(
                    verdict.toString(),
                    checks.stream()
                            .filter(check -> check.verification().verdict() == verdict)
                            .count());
        }
        return counts;
    }
}
