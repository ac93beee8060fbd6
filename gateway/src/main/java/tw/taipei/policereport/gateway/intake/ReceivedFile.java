package tw.taipei.policereport.gateway.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tw.taipei.policereport.gateway.problem.ProblemException;
import tw.taipei.policereport.gateway.problem.ProblemKind;

/** A file as received, on disk because it may be too long to be held; closing it deletes it. */
record ReceivedFile(Path path, long size, String sha256) implements AutoCloseable {

    private static final int STRIDE = 1 << 16;

    /** @throws ProblemException when it is longer than {@code longest} */
    static ReceivedFile of(InputStream body, long longest) {
        Path path = TemporaryFiles.make();
        try {
            return write(body, longest, path);
        } catch (IOException e) {
            TemporaryFiles.delete(path);
            throw new UncheckedIOException("the file did not arrive whole", e);
        } catch (ProblemException tooLong) {
            TemporaryFiles.delete(path);
            throw tooLong;
        }
    }

    private static ReceivedFile write(InputStream body, long longest, Path path) throws IOException {
        long size = 0;
        MessageDigest sha = sha256Digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sha)) {
            byte[] buffer = new byte[STRIDE];
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                size += count;
                if (size > longest) {
                    throw new ProblemException(
                            ProblemKind.DOCUMENT_TOO_LARGE,
                            "歷史數列檔最大 " + longest + " 位元組。",
                            "A file of series has at most " + longest + " bytes.");
                }
                out.write(buffer, 0, count);
            }
        }
        return new ReceivedFile(path, size, HexFormat.of().formatHex(sha.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        TemporaryFiles.delete(path);
    }
}
