package tw.taipei.policereport.dissemination.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tw.taipei.policereport.dissemination.row.Field;
import tw.taipei.policereport.dissemination.row.Shape;

/** The rows of the JSON answer, one on each line and nothing around them. */
@Singleton
final class NdjsonFormat implements Format {

    private final ObjectMapper json;

    NdjsonFormat(ObjectMapper json) {
        this.json = Json.plain(json);
    }

    @Override
    public String name() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public List<String> fieldNames(Shape<?> shape) {
        return shape.fields().stream().map(Field::name).toList();
    }

    @Override
    public <T> void write(Listing<T> listing, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.setRootValueSeparator(null);
            new JsonRows<>(listing, generator).writeEach(() -> generator.writeRaw('\n'));
        }
    }
}
