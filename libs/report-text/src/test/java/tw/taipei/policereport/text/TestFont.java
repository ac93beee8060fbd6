package tw.taipei.policereport.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType font made for the characters of a text: right widths and codes, no outlines. */
public final class TestFont {

    private static final int EM = 1000;

    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    private final int[] characters;
    private final Map<String, byte[]> tables = new TreeMap<>();

    private TestFont(String text) {
        this.characters =
                text.codePoints().filter(c -> c >= ' ').sorted().distinct().toArray();
    }

    public static InputStream of(String text) throws IOException {
        return new ByteArrayInputStream(new TestFont(text).bytes());
    }

    private byte[] bytes() throws IOException {
        int glyphs = characters.length + 1;
        table("OS/2", out -> {
            shorts(out, 0, EM, 400, 5, 0);
            out.write(new byte[10 * 2 + 2 + 10 + 16]);
            out.writeBytes("test");
            shorts(out, 0x40, ' ', 0xFFFF, 800, -200, 0, 800, 200);
        });
        table("cmap", this::writeCharacters);
        table("glyf", out -> out.write(new byte[4]));
        table("head", out -> {
            ints(out, 0x10000, 0x10000, 0, 0x5F0F3CF5);
            shorts(out, 0, EM);
            out.write(new byte[16]);
            shorts(out, 0, -200, EM, 800, 0, 8, 2, 1, 0);
        });
        table("hhea", out -> {
            out.writeInt(0x10000);
            shorts(out, 800, -200, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
        });
        table("hmtx", out -> {
            shorts(out, EM, 0);
            for (int c : characters) {
                shorts(out, c < 0x80 ? EM / 2 : EM, 0);
            }
        });
        table("loca", out -> ints(out, new int[glyphs + 1]));
        table("maxp", out -> {
            out.writeInt(0x10000);
            shorts(out, glyphs, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0);
        });
        table("name", TestFont::writeName);
        table("post", out -> {
            out.writeInt(0x30000);
            out.write(new byte[28]);
        });
        return file();
    }

    private void writeCharacters(DataOutputStream out) throws IOException {
        shorts(out, 0, 1, 3, 10);
        out.writeInt(12);
        shorts(out, 12, 0);
        ints(out, 16 + 12 * characters.length, 0, characters.length);
        for (int i = 0; i < characters.length; i++) {
            ints(out, characters[i], characters[i], i + 1);
        }
    }

    private static void writeName(DataOutputStream out) throws IOException {
        byte[] name = "ReportTest".getBytes(StandardCharsets.UTF_16BE);
        shorts(out, 0, 2, 6 + 2 * 12);
        shorts(out, 3, 1, 0x409, 1, name.length, 0);
        shorts(out, 3, 1, 0x409, 6, name.length, 0);
        out.write(name);
    }

    private byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0x10000);
        shorts(out, tables.size(), 128, 3, 32);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            ints(out, 0, offset, table.getValue().length);
            offset += padded(table.getValue().length);
        }
        for (byte[] table : tables.values()) {
            out.write(table);
            out.write(new byte[padded(table.length) - table.length]);
        }
        return bytes.toByteArray();
    }

    private void table(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        tables.put(name, bytes.toByteArray());
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static void shorts(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeShort(value);
        }
    }

    private static void ints(DataOutputStream out, int... values) throws IOException {
        for (int value : values) {
            out.writeInt(value);
        }
    }
}
