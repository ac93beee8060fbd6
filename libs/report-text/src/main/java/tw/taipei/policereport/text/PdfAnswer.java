package tw.taipei.policereport.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/**
 * What became of a PDF, as it goes from one process to another.
 *
 * @param refusal null when there is a text
 */
record PdfAnswer(String text, UnreadableDocumentException refusal) {

    private static final int LONGEST_FOUND = 500;

    /** What the PDF says, read in this process. */
    static PdfAnswer to(byte[] pdf) {
        try {
            return new PdfAnswer(new PdfReading(pdf).text(), null);
        } catch (UnreadableDocumentException refusal) {
            return new PdfAnswer(null, refusal);
        }
    }

    /** The answer of a process; one that ended without any has found something that ended it. */
    static PdfAnswer of(byte[] bytes) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            return in.readBoolean()
                    ? new PdfAnswer(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8), null)
                    : new PdfAnswer(
                            null,
                            new UnreadableDocumentException(Reason.valueOf(in.readUTF()), in.readUTF(), in.readUTF()));
        } catch (IOException none) {
            return new PdfAnswer(
                    null,
                    new UnreadableDocumentException(
                            Reason.PDF_EXPANDS_TOO_FAR, "complete PDF", "the end of its reader"));
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(refusal == null);
            if (refusal == null) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(utf8.length);
                out.write(utf8);
            } else {
                out.writeUTF(refusal.reason().name());
                out.writeUTF(refusal.expected());
                out.writeUTF(refusal.found()
                        .substring(0, Math.min(LONGEST_FOUND, refusal.found().length())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UnreadableDocumentException when there is none */
    String textOrRefusal() {
        if (refusal != null) {
            throw refusal;
        }
        return text;
    }
}
