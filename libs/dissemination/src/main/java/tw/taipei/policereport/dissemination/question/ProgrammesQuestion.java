package tw.taipei.policereport.dissemination.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.ProgrammeShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredProgramme;
import tw.taipei.policereport.dissemination.storage.StoredProgrammes;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.transcription.SubjectDomain;

/** What the reports announce, in their order. */
final class ProgrammesQuestion implements Question<StoredProgramme> {

    static final Label TITLE = new Label("施政項目", "Programmes");

    private final SubjectDomain domain;
    private final StoredProgrammes stored;
    private final String report;
    private final ProgrammeFilter filter;
    private final Sorting sorting;

    ProgrammesQuestion(SubjectDomain domain, StoredProgrammes stored, Parameters parameters, Release release) {
        this.domain = domain;
        this.stored = stored;
        this.report = Reports.read(parameters, release).orElse(null);
        this.filter = ProgrammeFilter.read(parameters, held(parameters, release));
        this.sorting = Sorting.read(parameters, order().names(), "line");
    }

    private List<StoredProgramme> held(Parameters parameters, Release release) {
        return release != null && ProgrammeFilter.choosesAmongHeld(parameters) ? stored.list(release, null) : null;
    }

    static Order<StoredProgramme> order() {
        return new Order<StoredProgramme>()
                .byPlace(StoredProgramme::source)
                .by("report", row -> row.source().report())
                .by("status", StoredProgramme::status)
                .by("title", StoredProgramme::title);
    }

    @Override
    public Label title() {
        return domain.title().with(TITLE);
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>(filter.describe());
        if (report != null) {
            understood.put("report", report);
        }
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public ProgrammeShape shape(Release release) {
        return new ProgrammeShape(domain, release.number());
    }

    @Override
    public Slice<StoredProgramme> answer(Release release, Page page) {
        List<StoredProgramme> rows =
                stored.list(release, report).stream().filter(filter::takes).toList();
        return Slice.of(rows, order().of(sorting), shape(release)::id, page);
    }
}
