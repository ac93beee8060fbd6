package tw.taipei.policereport.text;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** A PDF parser whose streams keep to a budget. */
final class BoundedPdfParser extends PDFParser {

    BoundedPdfParser(byte[] bytes, PdfBudget budget) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createMemoryOnlyStreamCache());
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
}
