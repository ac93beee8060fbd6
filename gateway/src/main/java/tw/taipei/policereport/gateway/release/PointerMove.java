package tw.taipei.policereport.gateway.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One entry of the pointer's log.
 *
 * @param previousRelease null at the first move
 * @param hash SHA-256 over the other fields; that covers the hash before it, so the log is a chain
 */
public record PointerMove(
        long epoch,
        long release,
        @Schema(nullable = true) Long previousRelease,
        String actor,
        String reason,
        Instant movedAt,
        String previousHash,
        String hash) {

    static final String NO_HASH = "0".repeat(64);

    /** The next move, with its hash. */
    static PointerMove of(
            long epoch,
            long release,
            Long previousRelease,
            String actor,
            String reason,
            Instant movedAt,
            String previousHash) {
        String hash = hash(epoch, release, previousRelease, actor, reason, movedAt, previousHash);
        return new PointerMove(epoch, release, previousRelease, actor, reason, movedAt, previousHash, hash);
    }

    /** Whether the entry is as it was written. */
    boolean hasRightHash() {
        return hash.equals(hash(epoch, release, previousRelease, actor, reason, movedAt, previousHash));
    }

    private static String hash(Object... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object field : fields) {
                byte[] text = Objects.toString(field).getBytes(StandardCharsets.UTF_8);
                digest.update((text.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Whether every entry is authentic and follows from the one before it, oldest first. */
    public static boolean isUnbroken(List<PointerMove> log) {
        String previous = NO_HASH;
        for (PointerMove move : log) {
            if (!move.hasRightHash() || !move.previousHash().equals(previous)) {
                return false;
            }
            previous = move.hash();
        }
        return true;
    }
}
