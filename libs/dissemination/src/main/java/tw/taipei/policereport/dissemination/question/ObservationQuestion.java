package tw.taipei.policereport.dissemination.question;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.row.ObservationShape;
import tw.taipei.policereport.dissemination.row.VintageShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.statistics.ReferencePeriod;
import tw.taipei.policereport.statistics.SeriesKey;
import tw.taipei.policereport.transcription.SubjectDomain;

/** One number by its id, with what each report has printed for it. */
final class ObservationQuestion implements Question<List<StoredObservation>> {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final String id;
    private final Dataset dataset;
    private final SeriesKey series;
    private final ReferencePeriod period;

    /** @throws MistakenRequestException when the id is not one of this service */
    ObservationQuestion(SubjectDomain domain, StoredObservations stored, String id) {
        this.domain = domain;
        this.stored = stored;
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
    public VintageShape shape(Release release) {
        Map<String, Note> notes = MethodNotes.with(stored.notes(release));
        return new VintageShape(new ObservationShape(domain, List.of(dataset), notes, release.number()));
    }

    @Override
    public Slice<List<StoredObservation>> answer(Release release, Page page) {
        List<StoredObservation> vintages = stored.vintages(release, dataset.code(), series, period);
        if (vintages.isEmpty()) {
            throw unknown(stored.periods(release, dataset.code()).stream()
                    .filter(held -> !stored.vintages(release, dataset.code(), series, held)
                            .isEmpty())
                    .map(held -> domain.id(dataset.code(), series, held))
                    .toList());
        }
        return Slice.single(vintages);
    }
}
