package tw.taipei.policereport.dissemination.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tw.taipei.policereport.dissemination.format.Format;
import tw.taipei.policereport.dissemination.format.Listing;

/** An answer that nobody holds as a whole: what is read is written at once, compressed where the reader takes that. */
final class LongAnswer {

    private static final int BUFFER = 1 << 16;

    private LongAnswer() {}

    static <T> void write(Format format, Listing<T> listing, Delivery delivery, OutputStream out) throws IOException {
        if (!delivery.isCompressed()) {
            format.write(listing, out);
            return;
        }
        Compressed compressed = new Compressed(out);
        format.write(listing, compressed);
        compressed.finish();
    }

    /** Rows repeat most of what those before have said, so the quickest level makes them small enough. */
    private static final class Compressed extends GZIPOutputStream {

        Compressed(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
