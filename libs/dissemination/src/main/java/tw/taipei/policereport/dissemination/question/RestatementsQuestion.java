package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.RestatementShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.Restatement;
import tw.taipei.policereport.dissemination.storage.StoredHistory;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The numbers for which a later report prints another value than the report before it. */
final class RestatementsQuestion implements Question<Restatement> {

    private static final Label TITLE = new Label("修正前期數字", "Restatements");

    private final SubjectDomain domain;
    private final StoredHistory history;
    private final Selection selection;
    private final Sorting sorting;

    RestatementsQuestion(SubjectDomain domain, StoredHistory history, Parameters parameters, Release release) {
        this.domain = domain;
        this.history = history;
        this.selection = Selection.read(parameters, Scope.of(domain))
                .printedBy(Reports.read(parameters, release).orElse(null));
        this.sorting = Sorting.read(parameters, order(domain).names(), "line");
    }

    /** {@code line} is the place in the later report. */
    static Order<Restatement> order(SubjectDomain domain) {
        RestatementShape shape = new RestatementShape(domain, domain.datasets());
        return new Order<Restatement>()
                .byPlace(row -> row.now().observation().source())
                .bySeries(domain.datasets(), row -> row.now().observation().dataset(), row -> row.now()
                        .observation()
                        .series())
                .by("period", row -> row.now().observation().period())
                .by("value", row -> row.now().observation().value())
                .by(
                        "difference",
                        row -> shape.change(row) == null
                                ? null
                                : shape.change(row).absolute())
                .by("release", Restatement::release);
    }

    @Override
    public Label title() {
        return domain.title().with(TITLE);
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(selection.describe());
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public RestatementShape shape(Release release) {
        return new RestatementShape(domain, domain.datasets());
    }

    @Override
    public Slice<Restatement> answer(Release release, Page page) {
        return Slice.picked(
                consumer -> history.restatements(release, selection, false, consumer),
                consumer -> history.restatements(release, selection, true, consumer),
                order(domain).of(sorting),
                shape(release)::id,
                page);
    }
}
