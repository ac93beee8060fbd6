package tw.taipei.policereport.dissemination.row;

import java.util.List;
import tw.taipei.policereport.statistics.Note;

/** A caveat or definition, with its place where the report prints it. */
public final class NoteShape implements Shape<Note> {

    @Override
    public List<Field<Note>> fields() {
        return List.of(
                Field.of("code", Note::code),
                Field.of("text", (row, view) -> view.text(row.text())),
                Field.of("effect", row -> row.effect().toString()),
                Field.of("published", Note::published),
                Field.of("source", (row, view) -> row.source() == null ? null : Tree.source(row.source(), view)));
    }

    @Override
    public List<Field<Note>> columns() {
        return List.of(
                Field.of("note_id", Note::code),
                Field.of("text_zh", row -> row.text().zhTw()),
                Field.of("text_en", row -> row.text().en()),
                Field.of("effect", row -> row.effect().toString()),
                Field.of(
                        "report",
                        row -> row.source() == null ? null : row.source().report()),
                Field.of(
                        "source_page",
                        row -> row.source() == null ? null : row.source().page()),
                Field.of(
                        "source_line",
                        row -> row.source() == null ? null : row.source().line()),
                Field.of("source_text", Note::published));
    }
}
