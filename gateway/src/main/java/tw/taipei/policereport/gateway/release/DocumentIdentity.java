package tw.taipei.policereport.gateway.release;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Names a document by its content. The same report with other annotations is another document.
 *
 * @param sha256 of the report as received
 * @param annotationsSha256 of the file of annotations as received; null when none came with it
 */
public record DocumentIdentity(String sha256, String annotationsSha256) {

    public DocumentIdentity {
        Objects.requireNonNull(sha256, "sha256 is null");
    }

    /** @param annotations null when there are none */
    public static DocumentIdentity of(byte[] report, byte[] annotations) {
        return new DocumentIdentity(sha256(report), annotations == null ? null : sha256(annotations));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return annotationsSha256 == null ? sha256 : sha256 + "+" + annotationsSha256;
    }
}
