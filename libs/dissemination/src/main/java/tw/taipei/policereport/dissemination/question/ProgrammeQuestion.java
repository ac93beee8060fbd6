package tw.taipei.policereport.dissemination.question;

import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Mistake;
import tw.taipei.policereport.dissemination.request.MistakenRequestException;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.row.ProgrammeShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredProgramme;
import tw.taipei.policereport.dissemination.storage.StoredProgrammes;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** One programme by its id. */
final class ProgrammeQuestion implements Question<StoredProgramme> {

    private final SubjectDomain domain;
    private final StoredProgrammes stored;
    private final String id;

    ProgrammeQuestion(SubjectDomain domain, StoredProgrammes stored, String id) {
        this.domain = domain;
        this.stored = stored;
        this.id = id;
    }

    @Override
    public Label title() {
        return domain.title().with(ProgrammesQuestion.TITLE);
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
    public ProgrammeShape shape(Release release) {
        return new ProgrammeShape(domain, release.number());
    }

    /** @throws MistakenRequestException naming the nearest id when the release has no such programme */
    @Override
    public Slice<StoredProgramme> answer(Release release, Page page) {
        ProgrammeShape shape = shape(release);
        List<StoredProgramme> all = stored.list(release, null);
        return all.stream()
                .filter(row -> shape.id(row).equals(id))
                .findFirst()
                .map(Slice::single)
                .orElseThrow(() -> new MistakenRequestException(List.of(Mistake.unknown(
                        Mistake.Kind.UNKNOWN_PROGRAMME,
                        "path",
                        "id",
                        id,
                        all.stream().map(shape::id).toList()))));
    }
}
