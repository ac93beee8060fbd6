package tw.taipei.policereport.dissemination.format.cube;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiFunction;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Json;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.row.Compared;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.statistics.Comparison;
import tw.taipei.policereport.statistics.Source;

/** JSON-stat 2.0 of comparisons: one more axis says whether a cell is a number, its base or a change, each with its doubt. */
@Singleton
final class ComparedFormat implements Format {

    private final JsonStatFormat ofNumbers;
    private final ObjectMapper json;

    ComparedFormat(JsonStatFormat ofNumbers, ObjectMapper json) {
        this.ofNumbers = ofNumbers;
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return ofNumbers.name();
    }

    @Override
    public String mediaType() {
        return ofNumbers.mediaType();
    }

    @Override
    public String extension() {
        return ofNumbers.extension();
    }

    @Override
    public boolean fits(Subject subject) {
        return subject == Subject.COMPARISONS;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Compared<T> compared = listing.shape().compared().orElseThrow();
        JsonStatStructure structure =
                new JsonStatStructure(compared.dataset(), ComparedAxes.of(compared, listing.rows()), listing);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            structure.write(generator);
            Figures<T> figures = new Figures<>(listing, compared, structure.axes(), generator);
            figures.write("value", Figure::value, true);
            figures.write("status", Figure::status, true);
            generator.writeObjectFieldStart("extension");
            generator.writeNumberField("release", listing.release());
            generator.writePOJOField("notes", structure.notes());
            figures.write("noteCodes", Figure::notes, true);
            figures.write("published", Figure::published, true);
            figures.write("source", ComparedFormat::source, false);
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static Object source(Figure figure, Comparison comparison) {
        Source source = figure.source(comparison);
        return source == null ? null : Tree.source(source);
    }

    /** Writes something of each figure under its offset. */
    private record Figures<T>(Listing<T> listing, Compared<T> compared, Axes axes, JsonGenerator generator) {

        /** @param whole whether also where there is nothing */
        void write(String name, BiFunction<Figure, Comparison, Object> part, boolean whole) throws IOException {
            generator.writeObjectFieldStart(name);
            Json.each(listing.rows(), row -> {
                Comparison comparison = compared.comparison().apply(row);
                for (Figure figure : Figure.values()) {
                    Object value = part.apply(figure, comparison);
                    if (whole || value != null) {
                        long offset = axes.offsetOf(ComparedAxes.codes(compared.dataset(), comparison, figure));
                        generator.writePOJOField(Long.toString(offset), value);
                    }
                }
            });
            generator.writeEndObject();
        }
    }
}
