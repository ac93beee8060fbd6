package tw.taipei.policereport.dissemination.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import tw.taipei.policereport.statistics.Observation;

/**
 * A digest of rows in whatever order they come, that holds none of them: the sum of the SHA-256 of each, modulo 2 to the
 * power of 256. It tells whether rows were lost, doubled or changed on their way; it does not withstand someone who
 * looks for rows with the same sum, which nobody between a service and its own database does.
 */
public final class RowDigest {

    private static final int BYTES = 32;

    private final MessageDigest sha = Contents.sha256();
    private final long[] sum = new long[BYTES / Integer.BYTES];
    private int rows;

    public void add(Observation row) {
        ByteBuffer hash = ByteBuffer.wrap(sha.digest(Contents.text(row).getBytes(StandardCharsets.UTF_8)));
        long carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            long word = sum[i] + Integer.toUnsignedLong(hash.getInt(i * Integer.BYTES)) + carry;
            sum[i] = word & 0xffff_ffffL;
            carry = word >>> Integer.SIZE;
        }
        rows++;
    }

    public int rows() {
        return rows;
    }

    /** Hexadecimal. */
    public String text() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        for (long word : sum) {
            bytes.putInt((int) word);
        }
        return HexFormat.of().formatHex(bytes.array());
    }
}
