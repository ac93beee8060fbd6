package tw.taipei.policereport.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks through what a page draws before it is drawn. The library draws as much of a damaged stream as it can read and
 * says nothing, which would be half a report.
 */
final class PageContents {

    private static final int ZLIB_HEADER = 2;
    private static final int BLOCK = 1 << 13;

    private final PdfBudget budget;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PageContents(PdfBudget budget) {
        this.budget = budget;
    }

    /** @throws IOException when the page came before, or when its contents end too early */
    void check(PDPage page) throws IOException {
        if (!seen.add(page.getCOSObject())) {
            throw new IOException("a page that is listed twice");
        }
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
                inflate(stream);
            } else {
                stream.createView().close();
            }
        }
    }

    private void inflate(COSStream stream) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = stream.createRawInputStream()) {
            in.skipNBytes(ZLIB_HEADER);
            byte[] packed = new byte[BLOCK];
            byte[] unpacked = new byte[BLOCK];
            long total = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = in.read(packed);
                    inflater.setInput(packed, 0, Math.max(read, 0));
                    if (read <= 0) {
                        throw new IOException("a page whose contents end too early");
                    }
                }
                int length = inflater.inflate(unpacked);
                total += length;
                budget.unpacked(length, total);
            }
        } catch (DataFormatException e) {
            throw new IOException("a page whose contents are damaged", e);
        } finally {
            inflater.end();
        }
    }
}
