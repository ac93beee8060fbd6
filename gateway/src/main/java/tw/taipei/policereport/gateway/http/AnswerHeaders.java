package tw.taipei.policereport.gateway.http;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The headers of an answer, the same whoever writes it. */
final class AnswerHeaders {

    /** Keep it for ever: its release is in its address. */
    static final String IMMUTABLE = "public, max-age=31536000, immutable";
    /** Ask before each use: the release behind its address moves. */
    static final String REVALIDATE = "public, no-cache";
    /** Something is missing in it. */
    static final String NO_STORE = "no-store";

    private static final String LICENSE = "<https://data.gov.tw/license>; rel=\"license\"";
    private static final String DESCRIPTION = "</openapi>; rel=\"describedby\"; type=\"application/json\"";

    private static final Pattern GZIP = Pattern.compile("(?i).*\\b(x-)?gzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");

    private AnswerHeaders() {}

    static Map<String, String> of(Answer answer, boolean compressed, String cacheControl) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", answer.etag(compressed));
        if (answer.modified() != null) {
            headers.put(
                    "Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                            answer.modified().atOffset(ZoneOffset.UTC)));
        }
        headers.put("Cache-Control", cacheControl);
        headers.put("Vary", "Accept, Accept-Encoding, Accept-Language, Origin");
        headers.put("Content-Language", answer.language().header());
        headers.put("Link", links(answer));
        if (answer.media().disposition() != null) {
            headers.put("Content-Disposition", answer.media().disposition());
        }
        return headers;
    }

    private static String links(Answer answer) {
        String next = answer.next() == null ? "" : ", <" + answer.next() + ">; rel=\"next\"";
        return "<" + answer.self() + ">; rel=\"self\"" + next + ", " + DESCRIPTION + ", " + LICENSE
                + answer.media().alternates();
    }

    /** Whether the reader takes gzip. */
    static boolean takesGzip(String acceptEncoding) {
        return acceptEncoding != null && GZIP.matcher(acceptEncoding).matches();
    }
}
