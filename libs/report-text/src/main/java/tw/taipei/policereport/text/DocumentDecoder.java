package tw.taipei.policereport.text;

import java.util.Locale;
import java.util.Objects;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/** Makes text of the bytes of a document: UTF-8 text, or a PDF that holds text. What it is, the bytes decide. */
public final class DocumentDecoder {

    /** Media type of a text document. */
    public static final String TEXT = "text/plain";
    /** Media type of a PDF document. */
    public static final String PDF = "application/pdf";

    /** Of a text document; what is longer is not even decoded. */
    public static final int MOST_TEXT_BYTES = 3 * TextSize.MOST_CHARACTERS;
    /** The first report has 34. */
    public static final int MOST_PAGES = 1_000;

    private DocumentDecoder() {}

    /** @throws UnreadableDocumentException when the bytes are no readable text or PDF */
    public static DecodedDocument decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * @param declaredMediaType what the sender says; null for nothing. A document that is declared as PDF must be one
     * @throws UnreadableDocumentException when the bytes are no readable text or PDF
     */
    public static DecodedDocument decode(byte[] bytes, String declaredMediaType) {
        Objects.requireNonNull(bytes, "bytes is null");
        if (bytes.length == 0) {
            throw new UnreadableDocumentException(Reason.EMPTY, "text or PDF", "0 bytes");
        }
        if (FileKind.isPdf(bytes)) {
            return decoded(PdfDecoder.decode(bytes), PDF);
        }
        String kind = FileKind.describe(bytes).orElse(null);
        if (isPdf(declaredMediaType)) {
            String found = kind == null ? "other bytes" : kind;
            throw new UnreadableDocumentException(Reason.NOT_A_PDF, "%PDF-", found);
        }
        if (kind != null) {
            throw new UnreadableDocumentException(Reason.BINARY, "text or PDF", kind);
        }
        if (bytes.length > MOST_TEXT_BYTES) {
            throw new UnreadableDocumentException(
                    Reason.TOO_MUCH_TEXT, "≤ " + MOST_TEXT_BYTES + " bytes", bytes.length + " bytes");
        }
        return decoded(TextDecoder.decode(bytes), TEXT);
    }

    private static DecodedDocument decoded(String text, String mediaType) {
        TextSize.check(text);
        return new DecodedDocument(text, mediaType);
    }

    private static boolean isPdf(String mediaType) {
        return mediaType != null && mediaType.strip().toLowerCase(Locale.ROOT).startsWith(PDF);
    }
}
