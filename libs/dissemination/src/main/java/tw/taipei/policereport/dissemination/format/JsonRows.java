package tw.taipei.policereport.dissemination.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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

    /** @param behind written behind each row */
    void writeEach(Separator behind) throws IOException {
        Json.each(listing.rows(), row -> {
            write(row);
            behind.write();
        });
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
