package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.format.Rows;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.ObservationShape;
import tw.taipei.policereport.dissemination.storage.ObservationOrder;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The published numbers of one dataset or of all. */
final class ObservationsQuestion implements Question<StoredObservation> {

    /** More rows than these are written while they are read. */
    private static final int MOST_HELD_ROWS = 10_000;

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final Scope scope;
    private final Selection selection;
    private final Sorting sorting;

    ObservationsQuestion(
            SubjectDomain domain, StoredObservations stored, Scope scope, Parameters parameters, Release release) {
        this.domain = domain;
        this.stored = stored;
        this.scope = scope;
        this.selection = Selection.read(parameters, scope)
                .printedBy(Reports.read(parameters, release).orElse(null))
                .latest(parameters.one("lastN", ObservationsQuestion::count).orElse(null));
        this.sorting = Sorting.read(parameters, ObservationOrder.names(scope.only()), ObservationOrder.STANDARD);
    }

    private static Integer count(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'lastN' is a whole number from 1.", e);
        }
        throw new IllegalArgumentException("'lastN' is a whole number from 1.");
    }

    @Override
    public Label title() {
        return scope.title();
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(selection.describe());
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public ObservationShape shape(Release release) {
        return new ObservationShape(
                domain, scope.datasets(), MethodNotes.with(stored.notes(release)), release.number());
    }

    @Override
    public Slice<StoredObservation> answer(Release release, Page page) {
        ObservationOrder order = new ObservationOrder(sorting, scope.only());
        long total = stored.count(release, selection);
        if (page.limit() == null && total > MOST_HELD_ROWS) {
            Rows<StoredObservation> rows = consumer -> stored.each(release, selection, order, consumer);
            return new Slice<>(rows, total, total, null, List.of(), Map.of());
        }
        List<String> after = page.after() == null ? null : page.after().position();
        List<StoredObservation> found =
                stored.list(release, selection, order, after, page.limit() == null ? null : page.limit() + 1);
        boolean more = page.limit() != null && found.size() > page.limit();
        List<StoredObservation> rows = more ? found.subList(0, page.limit()) : found;
        return new Slice<>(
                rows::forEach,
                rows.size(),
                total,
                more ? order.position(rows.get(rows.size() - 1)) : null,
                total == 0 ? List.of(Warning.NOTHING_MATCHES) : List.of(),
                Map.of());
    }
}
