package tw.taipei.policereport.gateway.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A document as an editor sends it.
 *
 * @param declaredMediaType what the editor says it is; null for nothing
 * @param idempotencyKey null when none is given
 */
record Submission(byte[] document, String declaredMediaType, String actor, String idempotencyKey) {

    Submission {
        Objects.requireNonNull(document, "document is null");
        Objects.requireNonNull(actor, "actor is null");
    }

    /** Names the document by its content. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
