package tw.taipei.policereport.dissemination.question;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.row.Notes;
import tw.taipei.policereport.dissemination.row.NumberHistory;
import tw.taipei.policereport.dissemination.row.ObservationShape;
import tw.taipei.policereport.dissemination.row.VintageShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredHistory;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.dissemination.storage.Vintage;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.transcription.SubjectDomain;

/** One number by its id, with everything that was ever published for it. */
final class ObservationQuestion implements Question<NumberHistory> {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final StoredHistory history;
    private final String id;
    private final Dataset dataset;
    private final SeriesKey series;
    private final ReferencePeriod period;

    /** @throws MistakenRequestException when the id is not one of this service */
    ObservationQuestion(SubjectDomain domain, StoredObservations stored, StoredHistory history, String id) {
        this.domain = domain;
        this.stored = stored;
        this.history = history;
        this.id = id;
        try {
            String[] parts = id.split(":", 4);
            if (parts.length < 4 || !parts[0].equals(domain.service())) {
                throw new IllegalArgumentException("'" + id + "' is not service:dataset:series:period");
            }
            dataset = domain.dataset(parts[1]);
            series = dataset.require(SeriesKey.valueOf(parts[2]));
            period = ReferencePeriod.valueOf(parts[3]);
        } catch (IllegalArgumentException e) {
            throw unknown(List.of());
        }
    }

    private MistakenRequestException unknown(List<String> known) {
        return new MistakenRequestException(
                List.of(Mistake.unknown(Mistake.Kind.UNKNOWN_OBSERVATION, "path", "id", id, known)));
    }

    @Override
    public Label title() {
        return dataset.label(series);
    }

    @Override
    public boolean isSingle() {
        return true;
    }

    @Override
    public Map<String, Object> describe(Release release) {
        return Map.of();
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public VintageShape shape(Release release) {
        Notes notes = MethodNotes.among(stored.notes(release));
        return new VintageShape(new ObservationShape(domain, List.of(dataset), notes, release.number()));
    }

    @Override
    public Slice<NumberHistory> answer(Release release, Page page) {
        List<Vintage> vintages = history.vintages(release, dataset.code(), series, period);
        if (vintages.isEmpty()) {
            throw unknown(stored.periods(release, dataset.code(), series).stream()
                    .map(held -> domain.id(dataset.code(), series, held))
                    .toList());
        }
        return Slice.single(NumberHistory.of(release, vintages, history.releases(release)));
    }
}
