package tw.taipei.policereport.dissemination.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One row as COPY sends it: fields between tabs, with the escapes that {@link CopyLine} writes. Filled again and again. */
final class CopiedLine {

    private static final byte SEPARATOR = '\t';
    private static final byte ESCAPE = '\\';

    private final int[] ends;
    private byte[] bytes;
    private boolean escaped;

    CopiedLine(int fields) {
        this.ends = new int[fields + 1];
    }

    /** @param line with the line feed at its end */
    void fill(byte[] line) {
        bytes = line;
        escaped = false;
        ends[0] = -1;
        int field = 1;
        int end = line.length - 1;
        for (int i = 0; i < end; i++) {
            byte one = line[i];
            if (one == SEPARATOR) {
                ends[field++] = i;
            } else if (one == ESCAPE) {
                escaped = true;
            }
        }
        ends[field] = end;
    }

    private int begin(int field) {
        return ends[field] + 1;
    }

    private int end(int field) {
        return ends[field + 1];
    }

    boolean isNull(int field) {
        int begin = begin(field);
        return end(field) - begin == 2 && bytes[begin] == ESCAPE && bytes[begin + 1] == 'N';
    }

    /** A whole number that is not negative. */
    int number(int field) {
        int number = 0;
        for (int i = begin(field); i < end(field); i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }

    String text(int field) {
        return text(field, field);
    }

    /** Neighbouring fields, with the tabs between them. */
    String text(int first, int last) {
        int begin = begin(first);
        String text = new String(bytes, begin, end(last) - begin, StandardCharsets.UTF_8);
        return escaped && text.indexOf(ESCAPE) >= 0 ? unescaped(text) : text;
    }

    /** The same as it was sent. */
    byte[] raw(int first, int last) {
        return Arrays.copyOfRange(bytes, begin(first), end(last));
    }

    boolean isRaw(byte[] other, int first, int last) {
        return Arrays.equals(other, 0, other.length, bytes, begin(first), end(last));
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            plain.append(character == ESCAPE ? meant(text.charAt(++i)) : character);
        }
        return plain.toString();
    }

    /** What stands behind a backslash for a control character; all others stand for themselves. */
    private static char meant(char escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            default -> escape;
        };
    }
}
