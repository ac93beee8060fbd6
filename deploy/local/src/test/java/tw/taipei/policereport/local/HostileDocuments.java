package tw.taipei.policereport.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Documents that are built to fill the memory or to be read for ever, by what they do. */
enum HostileDocuments {
    UNPACKS_TO_200_MEGABYTES(pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", deflated(200))),
    IS_A_LIST_OF_MILLIONS_OF_OBJECTS(pdf("<< /Type /Pages /Kids [" + "()".repeat(5_000_000) + "] >>")),
    CONTAINS_ITSELF(pdf("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")),
    NESTS_WITHOUT_END(pdf("[".repeat(500_000))),
    HAS_TWO_THOUSAND_PAGES(
            pdf("<< /Type /Pages /Kids [" + "3 0 R ".repeat(2_000) + "] /Count 2000 >>", "<< /Type /Page >>")),
    ASKS_FOR_A_PASSWORD(encrypted()),
    BREAKS_OFF(Arrays.copyOf(pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"), 60)),
    IS_TEN_MEGABYTES_OF_DIGITS(text("1".repeat(10_000_000))),
    IS_A_MILLION_DIGITS(report("1".repeat(900_000))),
    IS_A_MILLION_BRACKETS(report("(".repeat(900_000))),
    IS_A_ROW_OF_FIFTY_THOUSAND_NUMBERS(report("項目 本期 前期 增減數\n發生件數" + " 1".repeat(49_000))),
    HAS_THIRTY_THOUSAND_HEADINGS(report("(一)甲\n1、乙\n(1)丙\n".repeat(10_000))),
    HAS_FIFTEEN_THOUSAND_UNKNOWN_ROWS(report("項目 本期 前期 增減數\n發生件數 1 2 -1\n" + "甲乙 1 2 -1\n".repeat(15_000))),
    HAS_SEVENTY_THOUSAND_TABLES(report("項目 本期 前期 增減數\n".repeat(70_000)));

    private final byte[] bytes;

    HostileDocuments(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    String mediaType() {
        return bytes[0] == '%' ? "application/pdf" : "text/plain";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] report(String body) {
        return text("本期(112年1至6月)與前期(111年1至6月)\n壹、甲\n一、乙\n" + body);
    }

    private static byte[] encrypted() {
        String key = "(" + "x".repeat(32) + ")";
        String encryption =
                "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O " + key + " /U " + key + " >> /ID [(x) (x)]";
        return file(encryption, bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
    }

    private static byte[] pdf(String... objects) {
        return file("", Arrays.stream(objects).map(HostileDocuments::bytes).toArray(byte[][]::new));
    }

    private static byte[] pdf(String pages, byte[] content) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        print(stream, "<< /Filter /FlateDecode /Length " + content.length + " >>\nstream\n");
        stream.writeBytes(content);
        print(stream, "\nendstream");
        return file(
                "",
                bytes(pages),
                bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"),
                stream.toByteArray());
    }

    private static byte[] bytes(String object) {
        return object.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] file(String trailer, byte[]... objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(out, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            print(out, (i + 2) + " 0 obj\n");
            out.writeBytes(objects[i]);
            print(out, "\nendobj\n");
        }
        // Without a table of objects, which a reader makes for itself.
        print(out, "trailer\n<< /Root 1 0 R " + trailer + " >>\nstartxref\n0\n%%EOF\n");
        return out.toByteArray();
    }

    private static byte[] deflated(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (int i = 0; i < megabytes; i++) {
                deflate.write(new byte[1 << 20]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void print(ByteArrayOutputStream out, String text) {
        out.writeBytes(bytes(text));
    }
}
