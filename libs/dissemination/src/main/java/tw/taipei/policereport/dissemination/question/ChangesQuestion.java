package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Scope;
import tw.taipei.policereport.dissemination.request.Selection;
import tw.taipei.policereport.dissemination.row.ChangeShape;
import tw.taipei.policereport.dissemination.row.Notes;
import tw.taipei.policereport.dissemination.row.ObservationShape;
import tw.taipei.policereport.dissemination.storage.NumberChange;
import tw.taipei.policereport.dissemination.storage.ObservationOrder;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.Releases;
import tw.taipei.policereport.dissemination.storage.Span;
import tw.taipei.policereport.dissemination.storage.StoredHistory;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What a copy of one release needs to become a copy of another: each number that differs, once. */
final class ChangesQuestion implements Question<NumberChange> {

    private static final Label TITLE = new Label("異動", "Changes");

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final StoredHistory history;
    private final Selection selection;
    private final List<NumberChange.Kind> kinds;
    private final Since since;

    ChangesQuestion(
            SubjectDomain domain,
            StoredObservations stored,
            StoredHistory history,
            Releases releases,
            Parameters parameters,
            Release release) {
        this.domain = domain;
        this.stored = stored;
        this.history = history;
        this.selection = Selection.read(parameters, Scope.of(domain));
        this.kinds = parameters.codes("event", NumberChange.Kind.names()).stream()
                .map(name -> NumberChange.Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        this.since = Since.read(parameters, "since", release, releases);
    }

    @Override
    public Label title() {
        return domain.title().with(TITLE);
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(selection.describe());
        if (!kinds.isEmpty()) {
            understood.put(
                    "event", kinds.stream().map(NumberChange.Kind::toString).toList());
        }
        since.describe(understood);
        return understood;
    }

    @Override
    public Map<String, Object> echo(Release release) {
        Map<String, Object> understood = describe(release);
        since.echo(understood);
        return understood;
    }

    @Override
    public ChangeShape shape(Release release) {
        ObservationShape now = shapeIn(release);
        return new ChangeShape(now, since.from() == null ? now : shapeIn(since.from()));
    }

    private ObservationShape shapeIn(Release release) {
        Notes notes = MethodNotes.among(stored.notes(release));
        return new ObservationShape(domain, domain.datasets(), notes, release.number());
    }

    @Override
    public Slice<NumberChange> answer(Release release, Page page) {
        Span span = since.until(release);
        Map<NumberChange.Kind, Long> counts = history.count(span, selection);
        if (!kinds.isEmpty()) {
            counts.keySet().retainAll(kinds);
        }
        Map<String, Object> summary = since.summary(release);
        counts.forEach((kind, count) -> summary.put(kind.toString(), count));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        ObservationOrder order = ObservationOrder.standard();
        return Slice.read(
                        page,
                        total,
                        (after, limit) -> history.changes(span, selection, kinds, after, limit),
                        consumer -> history.each(span, selection, kinds, consumer),
                        change -> order.position(change.number()))
                .with(summary);
    }
}
