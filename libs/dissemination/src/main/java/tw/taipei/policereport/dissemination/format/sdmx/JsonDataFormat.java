package tw.taipei.policereport.dissemination.format.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Json;
import tw.taipei.policereport.dissemination.format.Listing;
import tw.taipei.policereport.dissemination.row.Subject;

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
        return Flows.fit(subject);
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        Flow<T> flow = Flows.of(listing.shape());
        Places places = Places.of(flow, listing.rows());
        DataStructure structure = new DataStructure(flow, places, listing.view().language());
        // A message without rows has no structure: each dimension of one has to have a value.
        boolean empty = places.isEmpty();
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writePOJOField("meta", Message.meta("data", flow.code(), listing));
            generator.writeObjectFieldStart("data");
            generator.writePOJOField("structures", empty ? List.of() : List.of(structure.tree()));
            generator.writeArrayFieldStart("dataSets");
            if (!empty) {
                generator.writeStartObject();
                generator.writeNumberField("structure", 0);
                generator.writeStringField("action", "Information");
                generator.writePOJOField("links", structure.links());
                generator.writeObjectFieldStart("observations");
                Json.each(listing.rows(), row -> write(flow, row, places, generator));
                generator.writeEndObject();
                generator.writeEndObject();
            }
            generator.writeEndArray();
            generator.writeEndObject();
            generator.writeEndObject();
        }
    }

    /** The values of the measures, then those of the attributes. */
    private static <R> void write(Flow<R> flow, R row, Places places, JsonGenerator generator) throws IOException {
        generator.writeArrayFieldStart(places.key(flow, row));
        for (Component<R> measure : flow.measures()) {
            generator.writePOJO(measure.value().apply(row));
        }
        for (Attribute<R> attribute : flow.attributes()) {
            generator.writePOJO(said(attribute.component(), row));
        }
        generator.writeEndArray();
    }

    /** A code as its place among the values of the component. */
    private static <R> Object said(Component<R> component, R row) {
        Object value = component.value().apply(row);
        if (component.isCoded()) {
            return value == null ? null : component.codes().position((String) value);
        }
        return value instanceof List<?> several && several.isEmpty() ? null : value;
    }
}
