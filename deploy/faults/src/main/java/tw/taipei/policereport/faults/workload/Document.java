package tw.taipei.policereport.faults.workload;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import tw.taipei.policereport.faults.history.Event;
import tw.taipei.policereport.faults.history.History;

/**
 * A report, or a file of series, that can be submitted.
 *
 * @param path of the gateway that takes it
 * @param report the reference period, or the id of the series
 * @param figures for each service one number as this document prints it, and no other
 */
public record Document(byte[] bytes, String mediaType, String path, String report, Map<String, String> figures) {

    static final String REPORTS = "/v1/reports";

    public Document {
        Objects.requireNonNull(bytes, "bytes is null");
        Objects.requireNonNull(mediaType, "mediaType is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(report, "report is null");
        figures = Map.copyOf(figures);
    }

    static Document of(String text, String report, Map<String, String> figures) {
        return new Document(
                text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8", REPORTS, report, figures);
    }

    /** The same, sent elsewhere. */
    Document at(String otherPath) {
        return new Document(bytes, mediaType, otherPath, report, figures);
    }

    /** What somebody was told who asked to have it published. @param start when that was asked */
    Event.Submitted answered(long start, Client.Reply reply) {
        return new Event.Submitted(
                start, History.now(), sha256(), report, figures, reply.status(), reply.code(), reply.release());
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
