package tw.taipei.policereport.tabulation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Records of a CSV file in the making, as bytes. */
final class CsvText {

    /** What is handed on at once; a record is far shorter. */
    private static final int FULL = 1 << 16;

    private static final int ROOM = 256;

    private static final byte SEPARATOR = ',';
    private static final byte QUOTE = '"';
    private static final byte END = '\n';
    private static final byte RETURN = '\r';
    /** Some readers take a record that begins so for a comment. */
    private static final byte COMMENT = '#';

    private final OutputStream out;
    private byte[] bytes = new byte[ROOM];
    private int length;
    private boolean begun;

    CsvText(OutputStream out) {
        this.out = out;
    }

    /** A field that is quoted where it has to be; null is empty. */
    void field(String text) {
        boolean first = !begun;
        if (begun) {
            put(SEPARATOR);
        }
        begun = true;
        if (text == null || text.isEmpty()) {
            return;
        }
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (needsQuotes(plain, first)) {
            put(QUOTE);
            raw(text.replace("\"", "\"\""));
            put(QUOTE);
        } else {
            raw(plain);
        }
    }

    /** The bytes of fields, with the separator before them unless a record begins with them. */
    static byte[] fields(List<String> texts, boolean first) {
        CsvText some = new CsvText(OutputStream.nullOutputStream());
        some.begun = !first;
        texts.forEach(some::field);
        return Arrays.copyOf(some.bytes, some.length);
    }

    /** Fields that were written before. */
    void fields(byte[] written) {
        raw(written);
        begun = true;
    }

    void endRecord() {
        put(END);
        begun = false;
        if (length >= FULL) {
            flush();
        }
    }

    /** No byte of a longer character in UTF-8 is one of these. */
    private static boolean needsQuotes(byte[] text, boolean first) {
        for (byte one : text) {
            if (one <= SEPARATOR && (one == SEPARATOR || one == QUOTE || one == END || one == RETURN)) {
                return true;
            }
        }
        return first && text[0] == COMMENT;
    }

    void raw(String text) {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    private void raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void put(byte one) {
        room(1);
        bytes[length++] = one;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    void flush() {
        try {
            out.write(bytes, 0, length);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
