package tw.taipei.policereport.faults.workload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;

/**
 * A report that can be submitted.
 *
 * @param report its reference period
 * @param figures for each service one number as this document prints it, and no other
 */
public record Document(byte[] bytes, String report, Map<String, String> figures) {

    public Document {
        Objects.requireNonNull(bytes, "bytes is null");
        Objects.requireNonNull(report, "report is null");
        figures = Map.copyOf(figures);
    }

    static Document of(String text, String report, Map<String, String> figures) {
        return new Document(text.getBytes(StandardCharsets.UTF_8), report, figures);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
