package tw.taipei.policereport.text;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import tw.taipei.policereport.text.UnreadableDocumentException.Reason;

/** The reading of one PDF; every way in which it can fail ends in an {@link UnreadableDocumentException}. */
final class PdfReading {

    /** Where the end mark of a whole file must stand; some writers add a few lines behind it. */
    private static final int END_WITHIN = 2048;

    static {
        FontMappers.set(new BundledFonts());
    }

    private final byte[] bytes;
    private final PdfBudget budget = new PdfBudget();

    PdfReading(byte[] bytes) {
        this.bytes = bytes;
    }

    String text() {
        refuseCutFile();
        try {
            String text = extract();
            budget.rethrowRefusal();
            if (text.chars().noneMatch(Character::isLetterOrDigit)) {
                throw new UnreadableDocumentException(Reason.PDF_WITHOUT_TEXT, "text", "0 characters");
            }
            return text;
        } catch (UnreadableDocumentException e) {
            budget.rethrowRefusal();
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED_PDF, "PDF without password", "password");
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(
                    Reason.PDF_EXPANDS_TOO_FAR,
                    "≤ " + PdfBudget.MOST_BYTES + " bytes unpacked",
                    "more than the memory");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            budget.rethrowRefusal();
            throw broken(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private String extract() throws IOException {
        try (PDDocument document = new BoundedPdfParser(bytes, budget).parse()) {
            PageTextStripper stripper = new PageTextStripper(budget);
            StringWriter text = new StringWriter();
            stripper.writeText(document, text);
            int announced = document.getNumberOfPages();
            if (announced != stripper.pages()) {
                throw broken(stripper.pages() + " of " + announced + " pages");
            }
            return withoutControlCharacters(text.toString());
        }
    }

    private void refuseCutFile() {
        int from = Math.max(0, bytes.length - END_WITHIN);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (!tail.contains("%%EOF")) {
            throw broken("no %%EOF at the end");
        }
    }

    private static UnreadableDocumentException broken(String found) {
        return new UnreadableDocumentException(Reason.BROKEN_PDF, "complete PDF", found.strip());
    }

    /** Fonts without a table of characters give them; they print nothing. */
    private static String withoutControlCharacters(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean kept = c == '\n' || c == '\f' || Character.getType(c) != Character.CONTROL;
            printed.append(kept ? c : ' ');
        }
        return printed.toString();
    }
}
