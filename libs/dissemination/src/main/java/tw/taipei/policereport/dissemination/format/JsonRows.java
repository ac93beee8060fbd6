package tw.taipei.policereport.dissemination.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tw.taipei.policereport.dissemination.row.Field;

/** Writes rows as JSON objects, in whatever stands around them. */
final class JsonRows<T> {

    /** Something between two rows. */
    @FunctionalInterface
    interface Separator {
        void write() throws IOException;
    }

    private final Listing<T> listing;
    private final JsonGenerator generator;
    private final List<Field<T>> fields;

    JsonRows(Listing<T> listing, JsonGenerator generator) {
        this.listing = listing;
        this.generator = generator;
        this.fields = listing.shape().fields(listing.view());
    }

    /** Writes numbers as they are printed, and leaves the stream open behind the answer. */
    static ObjectMapper mapper(ObjectMapper json) {
        return json.copy()
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    }

    /** @param behind written behind each row */
    void writeEach(Separator behind) throws IOException {
        try {
            listing.rows().each(row -> {
                try {
                    write(row);
                    behind.write();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(T row) throws IOException {
        generator.writeStartObject();
        for (Field<T> field : fields) {
            Object value = field.value().apply(row, listing.view());
            if (value != Field.ABSENT) {
                generator.writePOJOField(field.name(), value);
            }
        }
        generator.writeEndObject();
    }
}
