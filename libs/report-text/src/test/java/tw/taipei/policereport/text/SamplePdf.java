package tw.taipei.policereport.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF that is drawn for a test, with its font embedded. */
final class SamplePdf implements AutoCloseable {

    private static final float SIZE = 12;
    private static final float LEADING = 18;
    private static final float LEFT = 60;
    private static final float TOP = 800;

    private final PDDocument document = new PDDocument();
    private final PDFont font;

    /** @param characters every character that will be drawn */
    SamplePdf(String characters) {
        try {
            font = PDType0Font.load(document, TestFont.of(characters + " 0123456789-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One drawn line for each line of the text, a page for each form feed. */
    static byte[] of(String text) {
        try (SamplePdf pdf = new SamplePdf(text)) {
            for (String page : text.split("\f", -1)) {
                pdf.page(page.lines().filter(line -> !line.isBlank()).toList());
            }
            return pdf.bytes();
        }
    }

    SamplePdf page(List<String> lines) {
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            drawn.add(new Drawn(LEFT, TOP - i * Math.min(LEADING, (TOP - LEADING) / lines.size()), lines.get(i)));
        }
        return draw(drawn);
    }

    /** Rows of cells side by side, each cell drawn from its first line to its last before the next cell. */
    SamplePdf table(List<List<List<String>>> rows) {
        List<Drawn> drawn = new ArrayList<>();
        float y = TOP;
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(1);
            for (int column = 0; column < row.size(); column++) {
                List<String> cell = row.get(column);
                for (int i = 0; i < cell.size(); i++) {
                    float centred = (height - cell.size()) * LEADING / 2;
                    drawn.add(new Drawn(LEFT + column * 120, y - centred - i * LEADING, cell.get(i)));
                }
            }
            y -= height * LEADING;
        }
        return draw(drawn);
    }

    SamplePdf emptyPage() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    PDDocument document() {
        return document;
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytesWithPasswords(String owner, String user) {
        try {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Drawn(float x, float y, String text) {}

    private SamplePdf draw(List<Drawn> lines) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Drawn line : lines) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(line.x(), line.y());
                content.showText(line.text());
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
