package tw.taipei.policereport.dissemination.question;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.request.Page;
import tw.taipei.policereport.dissemination.request.Parameters;
import tw.taipei.policereport.dissemination.request.Sorting;
import tw.taipei.policereport.dissemination.row.NoteShape;
import tw.taipei.policereport.dissemination.storage.Release;
import tw.taipei.policereport.dissemination.storage.StoredObservations;
import tw.taipei.policereport.statistics.Comparability;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;

/** The caveats and definitions that travel with numbers: those of the reports, then those of comparing itself. */
final class NotesQuestion implements Question<Note> {

    private final StoredObservations stored;
    private final Label title;
    private final List<String> effects;
    private final Sorting sorting;

    NotesQuestion(StoredObservations stored, Label title, Parameters parameters) {
        this.stored = stored;
        this.title = title.with(new Label("註釋", "Notes"));
        this.effects = parameters.codes(
                "effect",
                Arrays.stream(Comparability.Level.values())
                        .map(Comparability.Level::toString)
                        .toList());
        this.sorting = Sorting.read(parameters, order().names(), "line,code");
    }

    static Order<Note> order() {
        return new Order<Note>().byPlace(Note::source).by("code", Note::code).by("effect", Note::effect);
    }

    @Override
    public Label title() {
        return title;
    }

    @Override
    public Map<String, Object> describe(Release release) {
        Map<String, Object> understood = new LinkedHashMap<>();
        if (!effects.isEmpty()) {
            understood.put("effect", effects);
        }
        understood.put("sort", sorting.toString());
        return understood;
    }

    @Override
    public NoteShape shape(Release release) {
        return new NoteShape();
    }

    @Override
    public Slice<Note> answer(Release release, Page page) {
        List<Note> notes = MethodNotes.with(stored.notes(release)).values().stream()
                .filter(note ->
                        effects.isEmpty() || effects.contains(note.effect().toString()))
                .toList();
        return Slice.of(notes, order().of(sorting), Note::code, page);
    }
}
