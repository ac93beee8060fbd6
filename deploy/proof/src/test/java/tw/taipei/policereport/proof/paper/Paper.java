package tw.taipei.policereport.proof.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import tw.taipei.policereport.text.TestFont;

/** Pages on which words are drawn at places, with their font embedded. */
final class Paper implements AutoCloseable {

    static final float SIZE = 12;
    static final float LEADING = 18;
    static final float TOP = 780;
    static final float BOTTOM = 60;
    static final float LEFT = 40;

    private static final float FOOT = 30;
    private static final float MIDDLE = 290;

    private record Word(float x, float y, String text) {}

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final boolean numbered;
    private final List<Word> words = new ArrayList<>();
    private float y = TOP;

    /** @param characters every character that will be drawn */
    Paper(String characters, boolean numbered) {
        this.numbered = numbered;
        try {
            font = PDType0Font.load(document, TestFont.of(characters + " 0123456789-"), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far down the page is filled. */
    float y() {
        return y;
    }

    boolean hasRoom(float height) {
        return y - height >= BOTTOM;
    }

    void word(float x, float height, String text) {
        words.add(new Word(x, height, text));
    }

    void down(float height) {
        y -= height;
    }

    void nextPage() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        Stream<Word> number = numbered
                ? Stream.of(new Word(MIDDLE, FOOT, "- " + document.getNumberOfPages() + " -"))
                : Stream.empty();
        List<Word> all = Stream.concat(words.stream(), number).collect(Collectors.toList());
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Word word : all) {
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset(word.x(), word.y());
                content.showText(word.text());
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.clear();
        y = TOP;
    }

    byte[] bytes() {
        nextPage();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
