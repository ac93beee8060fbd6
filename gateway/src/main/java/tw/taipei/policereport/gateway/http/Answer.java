package tw.taipei.policereport.gateway.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as bytes, plain and compressed, with what its headers need.
 *
 * @param tag SHA-256 of the plain bytes, shortened; the validators of both forms begin with it
 * @param modified when its release was published; null when it is of no release
 * @param media what the bytes are
 * @param self permanent address
 * @param next address of the next page, null on the last
 */
record Answer(
        byte[] plain,
        byte[] gzip,
        String tag,
        Instant modified,
        Media media,
        Language language,
        String self,
        String next) {

    static Answer of(byte[] plain, Instant modified, Media media, Language language, String self, String next) {
        return new Answer(plain, compressed(plain), tag(plain), modified, media, language, self, next);
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    byte[] bytes(boolean compressed) {
        return compressed ? gzip : plain;
    }

    /** The strong validator of one of the two forms. */
    String etag(boolean compressed) {
        return '"' + tag + (compressed ? "-gzip" : "") + '"';
    }

    /** Whether a reader who sends this {@code If-None-Match} has the answer already, in either form. */
    boolean isKnown(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.trim().equals("*") || ifNoneMatch.contains('"' + tag));
    }

    int size() {
        return plain.length + gzip.length + 512;
    }
}
