package tw.taipei.policereport.text;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/** A PDF parser whose reads can be stopped and whose streams keep to a budget. */
final class BoundedPdfParser extends PDFParser {

    BoundedPdfParser(byte[] bytes, PdfBudget budget) throws IOException {
        super(new StoppableBytes(bytes, budget), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new COSDocument(IOUtils.createMemoryOnlyStreamCache(), this) {
            @Override
            public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
                COSStream stream = new BoundedStream(createRandomAccessReadView(start, length), budget);
                dictionary.forEach(stream::setItem);
                stream.setKey(dictionary.getKey());
                return stream;
            }
        };
    }

    /** The file; every read asks whether it still should. */
    private static final class StoppableBytes extends RandomAccessReadBuffer {

        private final PdfBudget budget;

        StoppableBytes(byte[] bytes, PdfBudget budget) {
            super(bytes);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            budget.check();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            budget.check();
            return super.read(target, offset, length);
        }

        /** Not the copy that the superclass makes: that would read without asking. */
        @Override
        public RandomAccessReadView createView(long start, long length) {
            return new RandomAccessReadView(this, start, length);
        }
    }
}
