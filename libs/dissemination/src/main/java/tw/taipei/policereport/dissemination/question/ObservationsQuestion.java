package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.ObservationShape;
import tw.taipei.policereport.dissemination.storage.NumberChange;
import tw.taipei.policereport.dissemination.storage.ObservationOrder;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.dissemination.storage.Span;
import tw.taipei.policereport.dissemination.storage.StoredHistory;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The published numbers of one dataset or of all. */
final class ObservationsQuestion implements Question<StoredObservation> {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final StoredHistory history;
    private final Scope scope;
    private final Selection selection;
    private final Sorting sorting;
    private final Since since;

    ObservationsQuestion(
            SubjectDomain domain,
            StoredObservations stored,
            StoredHistory history,
            Releases releases,
            Scope scope,
            Parameters parameters,
            Release release) {
        this.domain = domain;
        this.stored = stored;
        this.history = history;
        this.scope = scope;
        this.selection = Selection.read(parameters, scope)
                .printedBy(Reports.read(parameters, release).orElse(null))
                .latest(parameters.one("lastN", ObservationsQuestion::count).orElse(null));
        this.sorting = Sorting.read(parameters, ObservationOrder.names(scope.only()), ObservationOrder.STANDARD);
        this.since = Since.read(parameters, "updatedAfter", release, releases);
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
        since.describe(understood);
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public Map<String, Object> echo(Release release) {
        Map<String, Object> understood = describe(release);
        since.echo(understood);
        return understood;
    }

    @Override
    public boolean isLive() {
        return since.isGiven();
    }

    @Override
    public ObservationShape shape(Release release) {
        return new ObservationShape(
                domain, scope.datasets(), MethodNotes.among(stored.notes(release)), release.number());
    }

    @Override
    public Slice<StoredObservation> answer(Release release, Page page) {
        Span span = since.until(release);
        ObservationOrder order = new ObservationOrder(sorting, scope.only());
        Slice<StoredObservation> slice = Slice.read(
                page,
                total(span),
                (after, limit) -> stored.list(span, selection, order, after, limit),
                consumer -> stored.each(span, selection, order, consumer),
                order::position);
        return since.isGiven() ? synced(slice, release, span) : slice;
    }

    private long total(Span span) {
        if (span.isWhole() || selection.lastN() != null) {
            return stored.count(span, selection);
        }
        Map<NumberChange.Kind, Long> counts = history.count(span, selection);
        return counts.values().stream().mapToLong(Long::longValue).sum() - counts.get(NumberChange.Kind.WITHDRAWN);
    }

    /** A list of what is there cannot show what is gone. */
    private Slice<StoredObservation> synced(Slice<StoredObservation> slice, Release release, Span span) {
        long gone = history.withdrawn(span, selection);
        Map<String, Object> summary = since.summary(release);
        summary.put(NumberChange.Kind.WITHDRAWN.toString(), gone);
        return slice.with(summary).with(gone == 0 ? List.of() : List.of(Warning.withdrawn(gone)));
    }
}
