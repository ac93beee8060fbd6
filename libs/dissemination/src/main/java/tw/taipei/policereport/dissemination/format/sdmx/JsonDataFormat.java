package tw.taipei.policereport.dissemination.format.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Json;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.format.cube.Axes;
import tw.taipei.policereport.dissemination.row.Cube;
import tw.taipei.policereport.dissemination.row.Subject;
import tw.taipei.policereport.dissemination.storage.StoredObservation;
import tw.taipei.policereport.statistics.Dataset;

/** An SDMX-JSON 2.0 data message: all dimensions at the observation. */
@Singleton
final class JsonDataFormat implements Format {

    private final ObjectMapper json;

    JsonDataFormat(ObjectMapper json) {
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return "sdmx-json";
    }

    @Override
    public String mediaType() {
        return "application/vnd.sdmx.data+json; version=2.0.0";
    }

    @Override
    public String extension() {
        return "sdmx.json";
    }

    @Override
    public boolean fits(Subject subject) {
        return subject == Subject.NUMBERS;
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Cube<T> cube = listing.shape().cube().orElseThrow();
        Dataset dataset = cube.dataset();
        Axes axes = Axes.of(cube, listing.rows());
        DataStructure structure =
                new DataStructure(dataset, axes, listing.view().language());
        // A message without numbers has no structure: each dimension of one has to have a value.
        boolean empty = axes.periods().isEmpty();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writePOJOField("meta", Message.meta("data", dataset.code(), listing));
            generator.writeObjectFieldStart("data");
            generator.writePOJOField("structures", empty ? List.of() : List.of(structure.tree()));
            generator.writeArrayFieldStart("dataSets");
            if (!empty) {
                generator.writeStartObject();
                generator.writeNumberField("structure", 0);
                generator.writeStringField("action", "Information");
                generator.writePOJOField("links", structure.links());
                generator.writeObjectFieldStart("observations");
                Json.each(listing.rows(), row -> write(dataset, cube.number().apply(row), axes, generator));
                generator.writeEndObject();
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    private static void write(Dataset dataset, StoredObservation number, Axes axes, JsonGenerator generator)
            throws IOException {
        generator.writeArrayFieldStart(
                axes.place(dataset, number).stream().map(String::valueOf).collect(Collectors.joining(":")));
        generator.writePOJO(number.observation().value());
        for (Attribute attribute : Components.ATTRIBUTES) {
            Object value = attribute.value().of(dataset, number);
            if (attribute.kind() == Attribute.Kind.UNIT) {
                generator.writeNumber(DataStructure.unit(dataset, (String) value));
            } else {
                generator.writePOJO(value instanceof List<?> several && several.isEmpty() ? null : value);
            }
        }
        generator.writeEndArray();
    }
}
