package tw.taipei.policereport.dissemination.answer;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is sent to one reader of an answer.
 *
 * @param body null when the reader has the answer already
 */
record Delivery(Map<String, String> headers, byte[] body) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** A release never changes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    /** Which release is current may change at any moment; asking again costs a 304. */
    private static final String ASK_AGAIN = "public, no-cache";

    /** @param pinned whether the reader has named the release */
    static Delivery of(Answer answer, Asked asked, boolean pinned) {
        boolean gzip = asked.takesGzip() && answer.gzip() != null;
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.put("ETag", '"' + answer.tag() + (gzip ? "-gzip" : "") + '"');
        headers.put("Last-Modified", httpDate(answer.lastModified()));
        headers.put("Cache-Control", pinned ? FOR_EVER : ASK_AGAIN);
        headers.put("Vary", "Accept, Accept-Language, Accept-Encoding");
        if (has(answer, asked)) {
            headers.remove("Content-Type");
            headers.remove("Content-Disposition");
            return new Delivery(headers, null);
        }
        if (gzip) {
            headers.put("Content-Encoding", "gzip");
        }
        return new Delivery(headers, gzip ? answer.gzip() : answer.plain());
    }

    boolean isCompressed() {
        return headers.containsKey("Content-Encoding");
    }

    private static String httpDate(long epochSecond) {
        return LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC).format(HTTP_DATE);
    }

    /** {@code If-None-Match} decides where it is given; either encoding of an answer is that answer. */
    private static boolean has(Answer answer, Asked asked) {
        if (asked.ifNoneMatch() != null) {
            return matches(asked.ifNoneMatch(), answer.tag());
        }
        return asked.ifModifiedSince() != null && notModifiedSince(asked.ifModifiedSince(), answer.lastModified());
    }

    private static boolean matches(String given, String tag) {
        for (String one : given.split(",")) {
            String plain = one.strip().replaceFirst("^W/", "");
            if (plain.equals("*") || plain.equals('"' + tag + '"') || plain.equals('"' + tag + "-gzip\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean notModifiedSince(String given, long lastModified) {
        try {
            return lastModified <= LocalDateTime.parse(given, HTTP_DATE).toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
