package tw.taipei.policereport.dissemination.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * A body with all that its headers say, ready to be sent any number of times.
 *
 * @param tag the strong entity tag of the plain body, without quotes
 * @param headers those that do not depend on who asks
 * @param gzip null where it would not be smaller
 */
record Answer(String tag, long lastModified, Map<String, String> headers, byte[] plain, byte[] gzip) {

    /** A smaller body fits into one packet anyway. */
    private static final int SMALLEST_COMPRESSED = 1024;

    Answer {
        Objects.requireNonNull(tag, "tag is null");
        headers = Map.copyOf(headers);
    }

    static Answer of(String tag, long lastModified, Map<String, String> headers, byte[] plain) {
        byte[] gzip = plain.length < SMALLEST_COMPRESSED ? null : compressed(plain);
        boolean smaller = gzip != null && gzip.length < plain.length;
        return new Answer(tag, lastModified, headers, plain, smaller ? gzip : null);
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    int weight() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 1024;
    }
}
