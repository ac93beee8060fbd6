package tw.taipei.policereport.gateway.intake;

import java.util.Locale;
import java.util.Objects;
import tw.taipei.policereport.gateway.release.DocumentIdentity;

/**
 * A document as an editor sends it.
 *
 * @param declaredMediaType what the editor says it is; null for nothing
 * @param annotations the file beside it, null when there is none
 * @param idempotencyKey null when none is given
 * @param mayBeReviewed whether a document whose findings stop it is kept for an editor's judgement
 */
record Submission(
        byte[] document,
        String declaredMediaType,
        byte[] annotations,
        String actor,
        String idempotencyKey,
        boolean mayBeReviewed) {

    static final String FORM = "multipart/form-data";

    Submission {
        Objects.requireNonNull(document, "document is null");
        Objects.requireNonNull(actor, "actor is null");
    }

    /** @param mediaType of the body, which is the document itself or a form with the parts of {@link FormParts} */
    static Submission of(byte[] body, String mediaType, String actor, String idempotencyKey, boolean mayBeReviewed) {
        if (mediaType == null || !mediaType.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            return new Submission(body, mediaType, null, actor, idempotencyKey, mayBeReviewed);
        }
        FormParts parts = FormParts.of(body, mediaType);
        return new Submission(
                parts.report(), parts.mediaType(), parts.annotations(), actor, idempotencyKey, mayBeReviewed);
    }

    DocumentIdentity identity() {
        return DocumentIdentity.of(document, annotations);
    }
}
