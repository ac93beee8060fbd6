package tw.taipei.policereport.dissemination.format.cube;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Json;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.row.Cube;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.dissemination.row.Tree;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Observation;

/** JSON-stat 2.0: a cube of values, with what JSON-stat has no word for in its extension. */
@Singleton
final class JsonStatFormat implements Format {

    private final ObjectMapper json;

    JsonStatFormat(ObjectMapper json) {
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return "jsonstat";
    }

    @Override
    public String mediaType() {
        return "application/json; profile=\"https://json-stat.org/format/\"";
    }

    @Override
    public String extension() {
        return "jsonstat.json";
    }

    @Override
    public boolean fits(Subject subject) {
        return subject == Subject.NUMBERS;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Cube<T> cube = listing.shape().cube().orElseThrow();
        JsonStatStructure structure = new JsonStatStructure(cube.dataset(), Axes.of(cube, listing.rows()), listing);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            structure.write(generator);
            Numbers<T> numbers = new Numbers<>(listing, cube, structure.axes(), generator);
            numbers.write("value", number -> number.observation().value());
            numbers.write("status", JsonStatFormat::status);
            generator.writeObjectFieldStart("extension");
            generator.writeNumberField("release", listing.release());
            generator.writePOJOField("notes", structure.notes());
            numbers.write("noteCodes", number -> number.observation().notes());
            numbers.write("published", number -> number.observation().published());
            numbers.write("source", number -> source(number));
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static String status(StoredObservation number) {
        return status(number.observation());
    }

    static String status(Observation number) {
        return number.status().stream().map(Enum::name).sorted().collect(Collectors.joining(";"));
    }

    private static Object source(StoredObservation number) {
        return Tree.source(number.observation().source());
    }

    /** Writes something of each number under its offset. */
    private record Numbers<T>(Listing<T> listing, Cube<T> cube, Axes axes, JsonGenerator generator) {

        void write(String name, Function<StoredObservation, Object> part) throws IOException {
            generator.writeObjectFieldStart(name);
            Json.each(listing.rows(), row -> {
                StoredObservation number = cube.number().apply(row);
                generator.writePOJOField(Long.toString(axes.offset(cube.dataset(), number)), part.apply(number));
            });
            generator.writeEndObject();
        }
    }
}
