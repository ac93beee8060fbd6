package tw.taipei.policereport.dissemination.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tw.taipei.policereport.dissemination.request.View;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.NoteShape;
import tw.taipei.policereport.dissemination.row.Shape;
import tw.taipei.policereport.statistics.Label;
import tw.taipei.policereport.statistics.Note;
import tw.taipei.policereport.tabulation.Column;
import tw.taipei.policereport.tabulation.Table;
import tw.taipei.policereport.tabulation.WorkbookFile;
import tw.taipei.policereport.tabulation.WorkbookPages;

/** A workbook: the rows, the notes that travel with them, what the columns mean, and where all that is from. */
@Singleton
final class XlsxFormat implements Format {

    private static final Label NOTES = new Label("註釋", "Notes");

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return WorkbookFile.MEDIA_TYPE;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public List<String> fieldNames(Shape<?> shape) {
        return shape.columns().stream().map(Field::name).toList();
    }

    @Override
    public View settled(View view, boolean askedByQuery) {
        return view.labelled("both");
    }

    @Override
    public Map<String, Object> describe(View view) {
        return Map.of("labels", view.labels());
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Set<String> named = new TreeSet<>();
        Table<T> data = Tables.of(listing);
        Table<T> watched = new Table<>(
                data.title(), data.columns(), consumer -> listing.rows().each(row -> {
                    named.addAll(listing.shape().noteCodes(row));
                    consumer.accept(row);
                }));
        WorkbookFile.write(
                List.of(
                        watched,
                        notes(listing, named),
                        WorkbookPages.columns(data.columns()),
                        WorkbookPages.about(facts(listing))),
                out);
    }

    /** @param named filled while the rows before are written */
    private static Table<Note> notes(Listing<?> listing, Set<String> named) {
        NoteShape shape = new NoteShape();
        List<Column<Note>> columns = shape.columns().stream()
                .map(field ->
                        Column.<Note>of(field.name(), note -> field.value().apply(note, listing.view())))
                .toList();
        Map<String, Note> known = listing.shape().notes();
        return new Table<>(NOTES, columns, consumer -> named.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .forEach(consumer));
    }

    private static Map<Label, Object> facts(Listing<?> listing) {
        return WorkbookPages.facts(
                listing.title(), listing.release(), listing.links().get("self"));
    }
}
