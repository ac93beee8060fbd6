package tw.taipei.policereport.dissemination.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How every format writes JSON. */
public final class Json {

    /** Something that is done with a row and may fail while it is written. */
    @FunctionalInterface
    public interface Writing<T> {
        void write(T row) throws IOException;
    }

    private Json() {}

    /** Writes numbers as they are printed, and leaves the stream open behind the answer. */
    public static ObjectMapper plain(ObjectMapper json) {
        return json.copy()
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    }

    public static <T> void each(Rows<T> rows, Writing<T> writing) throws IOException {
        try {
            rows.each(row -> {
                try {
                    writing.write(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
