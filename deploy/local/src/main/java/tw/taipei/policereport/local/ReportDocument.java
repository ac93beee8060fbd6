package tw.taipei.policereport.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A report and what was annotated beside it, as the gateway's intake takes them.
 *
 * @param annotations null when nobody has annotated the report
 */
record ReportDocument(byte[] report, byte[] annotations) {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String ANNOTATIONS = "annotations.csv";

    ReportDocument {
        Objects.requireNonNull(report, "report is null");
    }

    /** The document in a file, with the file of annotations in the same folder if there is one. */
    static ReportDocument read(Path file) {
        Path beside = file.resolveSibling(ANNOTATIONS);
        return new ReportDocument(bytes(file), Files.isRegularFile(beside) ? bytes(beside) : null);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusalException("The report " + file + " cannot be read: " + e + ".", e);
        }
    }

    /** Equal for equal contents; made of the hashes that the gateway names. */
    String identity() {
        return identity(sha256(report), annotations == null ? null : sha256(annotations));
    }

    /** @param annotations hash of the annotations, null when there are none */
    static String identity(String report, String annotations) {
        return report + " " + annotations;
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String mediaType() {
        return annotations == null ? TEXT : "multipart/form-data; boundary=" + boundary();
    }

    /** The text itself, or a form with both files. */
    byte[] body() {
        if (annotations == null) {
            return report;
        }
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        part(form, "report", "report.txt", TEXT, report);
        part(form, "annotations", ANNOTATIONS, "text/csv; charset=utf-8", annotations);
        form.writeBytes(ascii("--" + boundary() + "--\r\n"));
        return form.toByteArray();
    }

    private void part(ByteArrayOutputStream form, String name, String file, String mediaType, byte[] content) {
        form.writeBytes(ascii("--" + boundary() + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"; filename=\"" + file + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n"));
        form.writeBytes(content);
        form.writeBytes(ascii("\r\n"));
    }

    /** No document holds a hash of itself. */
    private String boundary() {
        return sha256(ascii(identity())).substring(0, 32);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
