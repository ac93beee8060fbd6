package tw.taipei.policereport.dissemination.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.row.DatasetRow;
import tw.taipei.policereport.dissemination.row.DatasetShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Dataset;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.transcription.NoteRule;
import tw.taipei.policereport.transcription.SubjectDomain;

/** The structure of one dataset or of all, in the order of the domain. */
final class DatasetsQuestion implements Question<DatasetRow> {

    private final SubjectDomain domain;
    private final StoredObservations stored;
    private final Dataset only;

    /** @param only the one dataset that is asked for, or null for the list */
    DatasetsQuestion(SubjectDomain domain, StoredObservations stored, Dataset only) {
        this.domain = domain;
        this.stored = stored;
        this.only = only;
    }

    @Override
    public Label title() {
        return only == null ? domain.title() : only.title();
    }

    @Override
    public boolean isSingle() {
        return only != null;
    }

    @Override
    public Map<String, Object> describe(Release release) {
        return Map.of();
    }

    @Override
    public DatasetShape shape(Release release) {
        return new DatasetShape(domain);
    }

    @Override
    public Slice<DatasetRow> answer(Release release, Page page) {
        if (only != null) {
            return Slice.single(row(only, release));
        }
        List<String> order = domain.datasets().stream().map(Dataset::code).toList();
        List<DatasetRow> rows =
                domain.datasets().stream().map(dataset -> row(dataset, release)).toList();
        return Slice.of(
                rows,
                (left, right) -> Integer.compare(
                        order.indexOf(left.dataset().code()),
                        order.indexOf(right.dataset().code())),
                row -> row.dataset().code(),
                page);
    }

    private DatasetRow row(Dataset dataset, Release release) {
        Set<String> own = domain.notes().stream()
                .filter(rule -> rule.dataset().equals(dataset.code()))
                .map(NoteRule::code)
                .collect(Collectors.toSet());
        List<Note> notes = MethodNotes.with(stored.notes(release)).values().stream()
                .filter(note -> own.contains(note.code()))
                .toList();
        return new DatasetRow(dataset, stored.periods(release, dataset.code()), notes);
    }
}
