package tw.taipei.policereport.gateway.release;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files that are too long for one row, by their SHA-256, where every gateway finds them. */
@Singleton
public class KeptFiles {

    private static final int PIECE = 1 << 20;
    private static final int SECONDS = 600;

    private final Database database;

    KeptFiles(Database database) {
        this.database = database;
    }

    /** What is kept already stays as it is, and is kept as long as if it had come now. */
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    public void keep(String sha256, Path file) {
        try (OutputStream out = compressed(new BufferedOutputStream(new Pieces(sha256), PIECE))) {
            Files.copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be read", e);
        }
    }

    private static OutputStream compressed(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, PIECE) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    /** Writes a kept file to a place on this machine. */
    public void restore(String sha256, Path place) {
        try (InputStream in = new GZIPInputStream(new PieceReader(sha256), PIECE);
                OutputStream out = Files.newOutputStream(place)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be written", e);
        }
    }

    /** Makes a row of everything that is written at once. */
    private final class Pieces extends OutputStream {

        private final String sha256;
        private int ordinal;

        Pieces(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public void write(int single) {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) {
            database.write(
                    "insert into kept_file (sha256, ordinal, content) values (?, ?, ?)"
                            + " on conflict (sha256, ordinal) do update set kept_at = now()",
                    sha256,
                    ordinal++,
                    Arrays.copyOfRange(bytes, start, start + length));
        }
    }

    /** Reads one row after another. */
    private final class PieceReader extends InputStream {

        private final String sha256;
        private byte[] piece = {};
        private int place;
        private int ordinal;

        PieceReader(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public int read() {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
        }

        @Override
        public int read(byte[] target, int start, int length) {
            if (place == piece.length && !next()) {
                return -1;
            }
            int count = Math.min(length, piece.length - place);
            System.arraycopy(piece, place, target, start, count);
            place += count;
            return count;
        }

        private boolean next() {
            piece = database.first(
                            "select content from kept_file where sha256 = ? and ordinal = ?",
                            row -> row.getBytes("content"),
                            sha256,
                            ordinal++)
                    .orElse(new byte[0]);
            place = 0;
            return piece.length > 0;
        }
    }
}
