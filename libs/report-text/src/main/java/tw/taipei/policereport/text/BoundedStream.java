package tw.taipei.policereport.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A stream of a PDF that stops unpacking where its budget ends, at each of its filters. */
final class BoundedStream extends COSStream {

    private final PdfBudget budget;

    BoundedStream(RandomAccessReadView packed, PdfBudget budget) throws IOException {
        super(null, packed);
        this.budget = budget;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new RandomAccessReadBuffer(unpack(DecodeOptions.DEFAULT));
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        COSStream unpacked = new COSStream();
        try (OutputStream out = unpacked.createRawOutputStream()) {
            out.write(unpack(options));
        }
        return unpacked.createInputStream();
    }

    private byte[] unpack(DecodeOptions options) throws IOException {
        InputStream in = createRawInputStream();
        byte[] decoded = null;
        int index = 0;
        for (COSName filter : filters()) {
            BoundedBuffer out = new BoundedBuffer();
            FilterFactory.INSTANCE.getFilter(filter).decode(in, out, this, index++, options);
            decoded = out.toByteArray();
            in = new ByteArrayInputStream(decoded);
        }
        return decoded == null ? in.readAllBytes() : decoded;
    }

    /** Each filter once, as the library does it: repeating one only serves to blow a stream up. */
    private Set<COSName> filters() throws IOException {
        COSBase filters = getFilters();
        Set<COSName> names = new LinkedHashSet<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.getObject(i) instanceof COSName name)) {
                    throw new IOException("a filter of a stream is no name");
                }
                names.add(name);
            }
        }
        return names;
    }

    private final class BoundedBuffer extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int b) {
            budget.unpacked(1, count + 1L);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            budget.unpacked(length, (long) count + length);
            super.write(bytes, offset, length);
        }
    }
}
