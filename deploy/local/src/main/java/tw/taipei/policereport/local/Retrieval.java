package tw.taipei.policereport.local;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/**
 * One long answer read to its end and thrown away.
 *
 * @param lines of the text, that of the names of the columns too
 * @param bytes of the text
 * @param received how many bytes came over the connection, which are fewer where they were compressed
 * @param firstByte how long until the text began
 */
record Retrieval(long lines, long bytes, long received, Duration firstByte, Duration took) {

    private static final int BUFFER = 1 << 16;
    private static final int PATIENCE_MILLIS = (int) Duration.ofMinutes(1).toMillis();

    static Retrieval of(URI address, boolean compressed) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Accept-Encoding", compressed ? "gzip" : "identity");
            return read(connection);
        } catch (IOException e) {
            throw new RefusalException(address + " was not answered to the end: " + e.getMessage() + ".", e);
        }
    }

    private static Retrieval read(HttpURLConnection connection) throws IOException {
        long start = System.nanoTime();
        try (Counting counting = new Counting(connection.getInputStream());
                InputStream text = "gzip".equals(connection.getContentEncoding())
                        ? new GZIPInputStream(counting, BUFFER)
                        : counting) {
            byte[] buffer = new byte[BUFFER];
            int length = text.read(buffer);
            Duration firstByte = Duration.ofNanos(System.nanoTime() - start);
            long lines = 0;
            long bytes = 0;
            for (; length >= 0; length = text.read(buffer)) {
                bytes += length;
                lines += lines(buffer, length);
            }
            return new Retrieval(lines, bytes, counting.count, firstByte, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static int lines(byte[] buffer, int length) {
        int lines = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
