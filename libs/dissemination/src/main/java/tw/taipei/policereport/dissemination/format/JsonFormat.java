package tw.taipei.policereport.dissemination.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.Shape;

/** The envelope of a list around rows that are trees. */
@Singleton
public final class JsonFormat implements Format {

    private final ObjectMapper json;

    JsonFormat(ObjectMapper json) {
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean isFile() {
        return false;
    }

    @Override
    public List<String> fieldNames(Shape<?> shape) {
        return shape.fields().stream().map(Field::name).toList();
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeFieldName("data");
            writeRows(listing, generator);
            if (!listing.single()) {
                generator.writePOJOField("page", page(listing));
                generator.writePOJOField("query", listing.query());
            }
            generator.writeNumberField("release", listing.release());
            if (!listing.single()) {
                generator.writeBooleanField("complete", true);
                generator.writePOJOField("gaps", List.of());
                generator.writePOJOField("warnings", listing.warnings());
            }
            if (!listing.summary().isEmpty()) {
                generator.writePOJOField("summary", listing.summary());
            }
            generator.writePOJOField("links", listing.links());
            generator.writeEndObject();
        }
    }

    private static Map<String, Object> page(Listing<?> listing) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("limit", listing.limit());
        page.put("total", listing.total());
        return page;
    }

    private static <T> void writeRows(Listing<T> listing, JsonGenerator generator) throws IOException {
        if (!listing.single()) {
            generator.writeStartArray();
        }
        new JsonRows<>(listing, generator).writeEach(() -> {});
        if (!listing.single()) {
            generator.writeEndArray();
        }
    }
}
