package tw.taipei.policereport.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, to say what no library would. Object 1 must be the catalogue. */
final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    static RawPdf withPages(String kids, int count) {
        return new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
    }

    /** A catalogue, one page that draws object 4, and a standard font. */
    static RawPdf withOnePage() {
        return withPages("3 0 R", 1)
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
                        + " /XObject << /X0 5 0 R >> >> >>");
    }

    RawPdf object(String body) {
        objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RawPdf stream(String entries, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<< " + entries + " /Length " + content.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
        return this;
    }

    RawPdf stream(String entries, String content) {
        return stream(entries, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        print(out, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", out.size()));
            print(out, (i + 1) + " 0 obj\n");
            out.writeBytes(objects.get(i));
            print(out, "\nendobj\n");
        }
        int start = out.size();
        print(out, "xref\n0 " + (objects.size() + 1) + "\n" + table);
        print(out, "trailer\n<< /Root 1 0 R /Size " + (objects.size() + 1) + " >>\n");
        print(out, "startxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    /** {@code unit} repeated {@code times} times and deflated, without ever being whole in memory. */
    static byte[] deflated(byte[] unit, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(9))) {
            for (int i = 0; i < times; i++) {
                deflate.write(unit);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void print(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
